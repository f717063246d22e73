package dev.precis.page;

/** The lines still open between paragraphs: intertitles, tables, and headlines of other articles. */
final class InnerRules {

    private static final int RUN = 3;
    private static final int QUESTIONS = 3;
    private static final int LONGEST_HEAD = 70;
    private static final int FEWEST_LETTERS = 5;

    private InnerRules() {}

    /** Settles every open line between the paragraphs {@code first} and {@code last}. */
    static void apply(Draft draft, int first, int last) {
        TableRows.mark(draft, first, last);
        if (isInterview(draft, first, last)) {
            markQuestions(draft, first, last);
        } else {
            markQuestionHeads(draft, first, last);
        }
        settleRuns(draft, first, last);
    }

    private static void settleRuns(Draft draft, int first, int last) {
        int i = first;
        while (i < last) {
            if (!draft.isOpen(i)) {
                i++;
                continue;
            }
            int end = i;
            while (end < last && draft.isOpen(end)) {
                end++;
            }
            settle(draft, i, end);
            i = end;
        }
    }

    /** Several questions, each a line between paragraphs: they belong to the text, however short. */
    private static boolean isInterview(Draft draft, int first, int last) {
        int questions = 0;
        for (int i = first; i < last; i++) {
            questions += isQuestion(draft, i) ? 1 : 0;
        }
        return questions >= QUESTIONS;
    }

    private static void markQuestions(Draft draft, int first, int last) {
        for (int i = first; i < last; i++) {
            if (draft.isOpen(i) && isQuestion(draft, i)) {
                draft.mark(i, Role.BODY, "question");
            }
        }
    }

    /** A short question alone between two paragraphs heads the second. */
    private static void markQuestionHeads(Draft draft, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            boolean between = draft.is(i - 1, Role.BODY)
                    && draft.is(i + 1, Role.BODY)
                    && draft.line(i + 1).isStrongProse();
            if (between && isQuestion(draft, i) && !draft.line(i).isAtLeast(LONGEST_HEAD + 1)) {
                draft.mark(i, Role.SUBHEAD, "question-intertitle");
            }
        }
    }

    private static boolean isQuestion(Draft draft, int i) {
        Line line = draft.line(i);
        boolean text = draft.isOpen(i) || draft.is(i, Role.BODY);
        return text && line.lastSign() == '?' && line.sentences() == 1 && !line.hasFewerWordsThan(3);
    }

    private static void settle(Draft draft, int from, int to) {
        boolean announced = draft.uses(Cue.NEIGHBOURHOOD)
                && from > 0
                && draft.is(from - 1, Role.BODY)
                && draft.line(from - 1).staysOpen();
        boolean run = draft.uses(Cue.NEIGHBOURHOOD) && to - from >= RUN;
        if (run && (announced || mostHaveDigits(draft, from, to))) {
            markAll(draft, from, to, Role.BODY, "table-row");
        } else if (run) {
            markAll(draft, from, to - 1, Role.TEASER, "headline-run");
            subhead(draft, to - 1);
        } else {
            for (int i = from; i < to; i++) {
                subhead(draft, i);
            }
        }
    }

    private static void subhead(Draft draft, int i) {
        Line line = draft.line(i);
        boolean word = line.words().count() == 1 && line.words().length(0) >= FEWEST_LETTERS && line.isCapital(0);
        if (line.isHeadlineLike() && Headline.leadsElsewhere(line, draft.topic())) {
            draft.mark(i, Role.TEASER, "headline-between-paragraphs");
        } else if (line.isHeadlineLike() || word) {
            draft.mark(i, Role.SUBHEAD, "intertitle");
        } else if (line.frenchWords() > 0 || !line.uses(Cue.FUNCTION_WORDS)) {
            draft.mark(i, Role.BODY, "between-paragraphs");
        } else {
            draft.mark(i, Role.NAVIGATION, "between-paragraphs");
        }
    }

    private static boolean mostHaveDigits(Draft draft, int from, int to) {
        if (!draft.uses(Cue.FIGURES)) {
            return false;
        }
        int with = 0;
        for (int i = from; i < to; i++) {
            with += TableRows.numbers(draft.line(i)) > 0 ? 1 : 0;
        }
        return with * 2 > to - from;
    }

    private static void markAll(Draft draft, int from, int to, Role role, String rule) {
        for (int i = from; i < to; i++) {
            draft.mark(i, role, rule);
        }
    }
}
