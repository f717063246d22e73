package dev.precis.page;

import java.util.BitSet;

/**
 * Sentences of the site under the text: no full stop alone makes them its last paragraphs. Weighed are whether they speak
 * to the reader, share the text's words, and stand apart from it.
 */
final class ClosingLines {

    private static final int ENOUGH = 2;
    private static final double STRANGE = 0.1;
    private static final int MOST = 6;
    private static final int ABOVE = 8;

    private ClosingLines() {}

    /** Whether a short paragraph, the text above it known, may be none of it. */
    static boolean isStranger(Draft draft, Topic above, int i) {
        Line line = draft.line(i);
        if (line.isStrongProse() || line.quotes()) {
            return false;
        }
        boolean apart = draft.uses(Cue.NEIGHBOURHOOD) && i > 0 && !draft.is(i - 1, Role.BODY);
        int signs = AddressToReader.is(line) && !speaks(draft, i) ? 2 : 0;
        signs += apart ? 1 : 0;
        signs += above.kinship(line) < STRANGE ? 1 : 0;
        return signs >= ENOUGH;
    }

    /** Whether the text itself says we and you, as opinions and interviews do. */
    private static boolean speaks(Draft draft, int i) {
        int addressed = 0;
        for (int above = Math.max(0, i - ABOVE); above < i; above++) {
            addressed += draft.is(above, Role.BODY) && AddressToReader.is(draft.line(above)) ? 1 : 0;
        }
        return addressed >= 2;
    }

    /** Takes the strangers below the last paragraph that is none out of the text; returns that paragraph. */
    static int apply(Draft draft, int first, int last, BitSet strangers) {
        int end = last;
        while (end > Math.max(first, last - MOST) && (strangers.get(end) || !draft.is(end, Role.BODY))) {
            if (draft.is(end, Role.BODY)) {
                draft.clear(end);
            }
            end--;
        }
        return draft.is(end, Role.BODY) ? end : last;
    }
}
