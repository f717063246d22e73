package dev.precis.page;

/** Captions without a credit of their own, told by the line of nothing but a credit above or below them. */
final class CaptionLines {

    private static final int LONGEST = 250;
    private static final int LONGEST_CREDIT = 10;

    private CaptionLines() {}

    static void mark(Draft draft) {
        if (!draft.uses(Cue.NEIGHBOURHOOD)) {
            return;
        }
        for (int i = 0; i < draft.size(); i++) {
            if (!isCreditAlone(draft, i)) {
                continue;
            }
            if (Credit.isInCapitals(draft.line(i))) {
                if (i + 1 < draft.size() && isCaption(draft, i + 1)) {
                    draft.mark(i + 1, Role.CAPTION, "under-credit");
                }
            } else if (i > 0 && isCaption(draft, i - 1) && (i == 1 || !draft.isOpenProse(i - 2))) {
                draft.mark(i - 1, Role.CAPTION, "above-credit");
            }
        }
    }

    private static boolean isCreditAlone(Draft draft, int i) {
        Line line = draft.line(i);
        return draft.isBy(i, LineRules.CREDIT)
                && line.words().count() <= LONGEST_CREDIT
                && Credit.start(line).orElse(1) == 0;
    }

    private static boolean isCaption(Draft draft, int i) {
        Line line = draft.line(i);
        return draft.isOpen(i)
                && (line.endsWithFullStop() || !draft.uses(Cue.TERMINAL_PUNCTUATION))
                && line.sentences() == 1
                && !line.isAtLeast(LONGEST + 1);
    }
}
