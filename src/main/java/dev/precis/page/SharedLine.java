package dev.precis.page;

import dev.precis.article.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A line of text that begins with a dateline or a credit, or ends with a sign-off or a promo: each its own block. */
final class SharedLine {

    private final Line line;
    private final List<Block> blocks = new ArrayList<>();
    private int start;
    private int end;

    private SharedLine(Line line) {
        this.line = line;
        this.start = line.span().start();
        this.end = line.span().end();
    }

    /** @param first whether it is the first line of the text, the only one a bare {@code Hanoï –} may open */
    static List<Block> split(Line line, Mark mark, boolean first) {
        SharedLine shared = new SharedLine(line);
        shared.takeCredit();
        shared.takeDateline(first);
        OptionalInt promo = GluedPromo.start(line);
        OptionalInt signOff = line.signOff();
        int tail = Math.min(promo.orElse(line.length()), signOff.orElse(line.length()));
        int textEnd = tail == line.length() ? shared.end : line.folded().offset(tail);
        if (textEnd <= shared.start) {
            textEnd = shared.end;
        }
        shared.add(mark.role(), mark.rule(), shared.start, textEnd);
        boolean isPromo = promo.isPresent() && promo.getAsInt() == tail;
        shared.add(isPromo ? Role.TEASER : Role.SIGNOFF, isPromo ? "glued-promo" : "sign-off", textEnd, shared.end);
        return shared.blocks;
    }

    private void takeCredit() {
        OptionalInt text = GluedCredit.textStart(line);
        if (text.isPresent()) {
            int at = line.folded().offset(text.getAsInt());
            add(Role.CAPTION, "glued-credit", start, at);
            start = at;
        }
    }

    private void takeDateline(boolean first) {
        boolean whole = start == line.span().start();
        Line text = whole ? line : line.from(start);
        Optional<Dateline> dateline = Dateline.of(text).filter(found -> found.certain() || first && text.isProse());
        if (dateline.isPresent() && dateline.get().end() < text.length()) {
            int at = text.folded().offset(dateline.get().end());
            add(Role.DATELINE, "dateline", start, at);
            start = at;
        }
    }

    private void add(Role role, String rule, int from, int to) {
        SourceSpan span = Blanks.trim(line.text(), from, to);
        if (!span.isEmpty()) {
            blocks.add(new Block("", role, rule, span));
        }
    }
}
