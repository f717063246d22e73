package dev.precis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands after the last paragraph and in no box: the author once more, then other articles and menus. */
final class TailRules {

    private static final int FEWEST_HEADLINE_WORDS = 4;
    private static final int MOST_AUTHORS = 20;
    private static final int FEWEST_ROWS = 3;
    private static final Set<Role> CLOSING = Set.of(Role.SIGNOFF, Role.SOURCE, Role.CAPTION, Role.BYLINE);

    private TailRules() {}

    /** Settles every open line after the paragraph {@code last}. */
    static void apply(Draft draft, int last) {
        markTable(draft, last);
        List<String> authors = authors(draft, last);
        boolean besideText = true;
        for (int i = last + 1; i < draft.size(); i++) {
            besideText &= draft.isOpen(i) || CLOSING.contains(draft.mark(i).role());
            if (draft.isOpen(i)) {
                settle(draft, i, besideText, authors);
            } else if (draft.is(i, Role.CAPTION) && isCopyright(draft.line(i))) {
                draft.mark(i, Role.FOOTER, "copyright");
            }
        }
    }

    /** A table of figures right under the last paragraph, under a heading of its own or not, is the article's. */
    private static void markTable(Draft draft, int last) {
        int from = last + 1;
        boolean headed = from < draft.size()
                && draft.isOpen(from)
                && draft.line(from).isHeadlineLike()
                && TableRows.numbers(draft.line(from)) == 0;
        int first = headed ? from + 1 : from;
        int end = first;
        while (end < draft.size() && TableRows.isTabbed(draft, end)) {
            end++;
        }
        if (end - first < FEWEST_ROWS) {
            return;
        }
        if (headed) {
            draft.mark(from, Role.SUBHEAD, "table-heading");
        }
        for (int i = first; i < end; i++) {
            draft.mark(i, Role.BODY, "table-row");
        }
    }

    private static void settle(Draft draft, int i, boolean besideText, List<String> authors) {
        Line line = draft.line(i);
        if (besideText && Byline.isName(line) || isKnownAuthor(line, authors)) {
            draft.mark(i, Role.BYLINE, "closing-name");
        } else if (!line.hasFewerWordsThan(FEWEST_HEADLINE_WORDS) && !AddressToReader.is(line)) {
            draft.mark(i, Role.TEASER, "after-text");
        } else {
            draft.mark(i, Role.NAVIGATION, "after-text");
        }
    }

    private static List<String> authors(Draft draft, int last) {
        List<String> authors = new ArrayList<>();
        for (int i = 0; i <= last && authors.size() < MOST_AUTHORS; i++) {
            if (draft.is(i, Role.BYLINE)) {
                authors.add(draft.line(i).folded().toString());
            }
        }
        return authors;
    }

    private static boolean isKnownAuthor(Line line, List<String> authors) {
        String text = line.folded().toString();
        return line.uses(Cue.BYLINES)
                && line.words().count() > 1
                && authors.stream().anyMatch(author -> author.contains(text));
    }

    /** {@code © La Presse Canadienne, 2025}: under a picture a credit, at the end of a page its owner. */
    private static boolean isCopyright(Line line) {
        return line.uses(Cue.FOOTER_WORDS) && line.firstCharacter() == '\u00A9' && FrenchDate.hasYear(line.words());
    }
}
