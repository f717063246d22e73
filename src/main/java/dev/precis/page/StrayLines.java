package dev.precis.page;

import java.util.HashMap;
import java.util.Map;

/**
 * Lines that stand among the paragraphs by the layout alone: a speaker's name set again and again, the footnotes under the
 * text.
 */
final class StrayLines {

    private static final int NOTES_WITHIN = 12;

    private StrayLines() {}

    /** Takes such lines out of the text between {@code first} and {@code last}; returns the last paragraph that stays. */
    static int mark(Draft draft, int first, int last) {
        if (!draft.uses(Cue.REPETITION)) {
            return markNotes(draft, first, last);
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = first; i <= last; i++) {
            Line line = draft.line(i);
            if (draft.isOpen(i) && Byline.isName(line)) {
                seen.merge(line.folded().toString(), 1, Integer::sum);
            }
        }
        for (int i = first; i <= last; i++) {
            if (draft.isOpen(i) && seen.getOrDefault(draft.line(i).folded().toString(), 0) > 1) {
                draft.mark(i, Role.NAVIGATION, "repeated-name");
            }
        }
        return markNotes(draft, first, last);
    }

    /** From below: notes end where a paragraph without their mark stands. */
    private static int markNotes(Draft draft, int first, int last) {
        if (!draft.uses(Cue.REFERENCES)) {
            return last;
        }
        int end = last;
        for (int i = last; i > Math.max(first, last - NOTES_WITHIN); i--) {
            if (!draft.is(i, Role.BODY)) {
                continue;
            }
            if (!isNote(draft.line(i))) {
                break;
            }
            draft.mark(i, Role.SOURCE, "footnote");
            end = i - 1;
        }
        while (end > first && !draft.is(end, Role.BODY)) {
            end--;
        }
        return end;
    }

    /** {@code (1) …}, {@code [4] …}, {@code *Le prénom a été modifié}. */
    private static boolean isNote(Line line) {
        String gap = line.words().gapBefore(0);
        boolean numbered = line.hasWords()
                && line.words().id(0) == Vocabulary.NUMBER
                && (gap.equals("(") || gap.equals("["))
                && (line.words().gapBefore(1).startsWith(")")
                        || line.words().gapBefore(1).startsWith("]"));
        boolean starred = gap.equals("*") || gap.equals("(*)") || gap.equals("(*) ") || gap.equals("**");
        return numbered || starred;
    }
}
