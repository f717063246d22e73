package dev.precis.page;

/** What stands after the last paragraph and in no box: the author once more, then other articles and menus. */
final class TailRules {

    private static final int FEWEST_HEADLINE_WORDS = 4;

    private TailRules() {}

    static void apply(Draft draft, int last) {
        boolean besideText = true;
        for (int i = last + 1; i < draft.size(); i++) {
            besideText &= draft.isOpen(i)
                    || draft.mark(i).role().equals(Role.SIGNOFF)
                    || draft.is(i, Role.SOURCE)
                    || draft.is(i, Role.CAPTION);
            if (draft.isOpen(i)) {
                settle(draft, i, besideText);
            }
        }
    }

    private static void settle(Draft draft, int i, boolean besideText) {
        Line line = draft.line(i);
        if (besideText && Byline.isName(line)) {
            draft.mark(i, Role.BYLINE, "closing-name");
        } else if (line.words().count() >= FEWEST_HEADLINE_WORDS) {
            draft.mark(i, Role.TEASER, "after-text");
        } else {
            draft.mark(i, Role.NAVIGATION, "after-text");
        }
    }
}
