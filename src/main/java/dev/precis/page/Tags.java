package dev.precis.page;

import dev.precis.article.ComposedText;
import dev.precis.article.Markup;
import dev.precis.article.Markup.Tag;
import dev.precis.article.SourceSpan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A document's tags, line by line. */
final class Tags {

    /** A line is linked where so much of it is. */
    private static final double LINKED = 0.8;

    private final List<Markup> markup;
    private final List<SourceSpan> lines = new ArrayList<>();
    private final boolean[] linked;

    private Tags(List<Markup> markup, Draft draft, ComposedText composed) {
        this.markup = markup;
        for (int i = 0; i < draft.size() && !markup.isEmpty(); i++) {
            lines.add(composed.source(draft.line(i).span()));
        }
        this.linked = new boolean[lines.size()];
        markLinked(draft);
    }

    /** @param composed the text of the draft's lines, from which the markup's stretches are told */
    static Tags of(List<Markup> markup, Draft draft, ComposedText composed) {
        return new Tags(markup, draft, composed);
    }

    boolean isEmpty() {
        return markup.isEmpty();
    }

    List<Markup> markup() {
        return markup;
    }

    boolean isLinked(int line) {
        return linked[line];
    }

    /** Which lines, all of them whole, are said to be of a kind. */
    boolean[] lines(Tag tag) {
        boolean[] of = new boolean[lines.size()];
        for (Markup mark : markup) {
            if (mark.tag() == tag) {
                for (int i = first(mark.span()); i < end(mark.span()); i++) {
                    of[i] = true;
                }
            }
        }
        return of;
    }

    /** The first line that stands wholly in a stretch, or begins after it. */
    int first(SourceSpan span) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** One past the last line that stands wholly in a stretch; no less than its first. */
    int end(SourceSpan span) {
        int low = first(span);
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).end() <= span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A page on which most prose is a link says nothing by it. */
    private void markLinked(Draft draft) {
        int[] covered = new int[lines.size()];
        for (Markup mark : markup) {
            if (mark.tag() == Tag.LINK) {
                cover(mark.span(), covered);
            }
        }
        long prose = 0;
        long linkedProse = 0;
        for (int i = 0; i < lines.size(); i++) {
            linked[i] = covered[i] >= LINKED * lines.get(i).length();
            int length = draft.line(i).isProse() ? draft.line(i).length() : 0;
            prose += length;
            linkedProse += linked[i] ? length : 0;
        }
        if (2 * linkedProse > prose) {
            Arrays.fill(linked, false);
        }
    }

    private void cover(SourceSpan span, int[] covered) {
        int line = Math.max(0, first(span) - 1);
        for (; line < lines.size() && lines.get(line).start() < span.end(); line++) {
            int start = Math.max(span.start(), lines.get(line).start());
            int end = Math.min(span.end(), lines.get(line).end());
            covered[line] += Math.max(0, end - start);
        }
    }
}
