package dev.precis.page;

/** Captions without a credit of their own, told by what stands beside them: a credit alone, their repetition, a button. */
final class CaptionLines {

    private static final int LONGEST = 250;
    private static final int SHORT = 160;
    private static final int NEAR = 5;
    private static final int LONGEST_CREDIT = 10;
    private static final String ABOVE_CREDIT = "above-credit";

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
            } else if (i > 0 && isCaption(draft, i - 1) && (isAlone(draft, i - 1) || isUnderPhoto(draft, i))) {
                draft.mark(i - 1, Role.CAPTION, ABOVE_CREDIT);
            }
        }
        markBeside(draft);
    }

    /** A picture's description for those who do not see it, and its caption beside the button that enlarges it. */
    private static void markBeside(Draft draft) {
        for (int i = 1; i < draft.size(); i++) {
            if (draft.is(i, Role.CAPTION)
                    && isShortCaption(draft, i - 1)
                    && (repeats(draft, i - 1, i) || draft.isBy(i, ABOVE_CREDIT) && isLoose(draft, i - 2))) {
                draft.mark(i - 1, Role.CAPTION, "picture-description");
            }
            if (draft.isBy(i, LineRules.NAVIGATION_PHRASE) && Lexicon.ENLARGE.matches(draft.line(i))) {
                markAtButton(draft, i - 1);
                markAtButton(draft, i + 1);
            }
        }
    }

    private static void markAtButton(Draft draft, int i) {
        if (i < draft.size() && isShortCaption(draft, i)) {
            draft.mark(i, Role.CAPTION, "beside-picture");
        }
    }

    private static boolean isShortCaption(Draft draft, int i) {
        return isCaption(draft, i) && !draft.line(i).isAtLeast(SHORT);
    }

    private static boolean repeats(Draft draft, int i, int caption) {
        return draft.uses(Cue.REPETITION)
                && draft.line(caption)
                        .folded()
                        .startsWith(draft.line(i).folded().toString());
    }

    /** Whether no paragraph stands there. */
    private static boolean isLoose(Draft draft, int i) {
        return i < 0 || !draft.isOpenProse(i);
    }

    /** Whether no paragraph stands right above, and more than the author's name comes below. */
    private static boolean isAlone(Draft draft, int i) {
        return (i == 0 || !draft.isOpenProse(i - 1)) && (Credit.isMarker(draft.line(i + 1), 0) || goesOn(draft, i + 2));
    }

    /** {@code Photo : …} has its caption right above, even among paragraphs, where that is short. */
    private static boolean isUnderPhoto(Draft draft, int i) {
        return Credit.isMarker(draft.line(i), 0) && !draft.line(i - 1).isAtLeast(SHORT) && goesOn(draft, i + 1);
    }

    private static boolean goesOn(Draft draft, int from) {
        for (int i = from; i < Math.min(draft.size(), from + NEAR); i++) {
            if (draft.isOpenProse(i)) {
                return true;
            }
        }
        return false;
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
