package dev.precis.page;

import java.util.HashMap;
import java.util.Map;

/** A list of the text's own intertitles above it: {@code 1. Comment ça marche ?}, and the same words again further down. */
final class ContentsList {

    private static final int FEWEST = 2;
    private static final int LONGEST_WORDS = 20;

    private ContentsList() {}

    /** Marks every run of lines of which each stands again, in the same order, further down. */
    static void mark(Draft draft) {
        if (!draft.uses(Cue.REPETITION)) {
            return;
        }
        int[] again = again(draft);
        int i = 0;
        while (i < draft.size()) {
            int end = i;
            while (end < draft.size() && again[end] > end + 1 && (end == i || again[end] > again[end - 1])) {
                end++;
            }
            if (end - i >= FEWEST && again[i] >= end) {
                for (int item = i; item < end; item++) {
                    draft.mark(item, Role.NAVIGATION, "contents-list");
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Where each open line's words stand for the last time; 0 for lines that are not open. */
    private static int[] again(Draft draft) {
        Map<String, Integer> last = new HashMap<>();
        int[] again = new int[draft.size()];
        for (int i = draft.size() - 1; i >= 0; i--) {
            if (isItem(draft, i)) {
                again[i] = last.merge(withoutNumber(draft.line(i)), i, (known, here) -> known);
            }
        }
        return again;
    }

    /** A heading or a question; sentences that stand twice are the text's own. */
    private static boolean isItem(Draft draft, int i) {
        Line line = draft.line(i);
        return draft.isOpen(i)
                && !line.endsWithFullStop()
                && !line.hasAtLeast(LONGEST_WORDS)
                && !line.hasFewerWordsThan(2);
    }

    private static String withoutNumber(Line line) {
        String text = line.folded().toString();
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }
}
