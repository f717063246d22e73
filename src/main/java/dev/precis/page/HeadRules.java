package dev.precis.page;

import java.util.OptionalInt;

/** What stands before the text: menus and teasers above the title, standfirst and author between it and the text. */
final class HeadRules {

    private static final int FEWEST_HEADLINE_WORDS = 6;

    private HeadRules() {}

    /**
     * Settles every open line before the first paragraph, and says which that is.
     *
     * @param text the line the text is known to begin with
     */
    static int apply(Draft draft, OptionalInt title, int text) {
        int top = title.orElse(-1);
        int first = firstParagraph(draft, top, text);
        for (int i = 0; i < first; i++) {
            if (i < top) {
                aboveTitle(draft, i);
            } else if (i > top) {
                belowTitle(draft, title.isPresent(), i);
            }
        }
        title.ifPresent(line -> markTitle(draft, line));
        return first;
    }

    private static int firstParagraph(Draft draft, int title, int text) {
        for (int i = title + 1; i < text; i++) {
            if (draft.isOpenProse(i) && (title < 0 || !draft.sameText(title, i))) {
                return i;
            }
        }
        return text;
    }

    private static void markTitle(Draft draft, int title) {
        draft.mark(title, Role.TITLE, "headline");
        for (int i = 0; i < draft.size(); i++) {
            if (i != title && draft.line(i).length() == draft.line(title).length() && draft.sameText(title, i)) {
                draft.mark(i, Role.NAVIGATION, "repeated-title");
            }
        }
    }

    private static void aboveTitle(Draft draft, int i) {
        if (draft.is(i, Role.SIGNOFF) || draft.is(i, Role.SOURCE)) {
            draft.mark(i, Role.NAVIGATION, "above-title");
        }
        if (draft.isOpen(i)) {
            boolean headline =
                    draft.line(i).isHeadlineLike() && draft.line(i).words().count() >= FEWEST_HEADLINE_WORDS;
            draft.mark(i, headline ? Role.TEASER : Role.NAVIGATION, "above-title");
        }
    }

    private static void belowTitle(Draft draft, boolean titled, int i) {
        if (draft.is(i, Role.SIGNOFF)) {
            draft.mark(i, Role.BYLINE, "agency-line");
        }
        if (!draft.isOpen(i)) {
            return;
        }
        Line line = draft.line(i);
        if (titled && Byline.isName(line)) {
            draft.mark(i, Role.BYLINE, "name-line");
        } else if (titled && line.words().count() >= FEWEST_HEADLINE_WORDS) {
            draft.mark(i, Role.LEAD, "standfirst");
        } else {
            draft.mark(i, Role.NAVIGATION, "above-text");
        }
    }
}
