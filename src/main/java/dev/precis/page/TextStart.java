package dev.precis.page;

import java.util.OptionalInt;

/** Where a page's text is for certain: the first paragraph that can be nothing else. */
final class TextStart {

    private static final int FEWEST_WORDS = 4;

    private TextStart() {}

    /** The first paragraph; failing one, the first sentence; failing that, the page's only line. */
    static OptionalInt find(Draft draft) {
        int weak = -1;
        int address = -1;
        int open = -1;
        int openLines = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isOpen(i)) {
                continue;
            }
            if (draft.line(i).isStrongProse()) {
                if (!isAddress(draft.line(i))) {
                    return OptionalInt.of(i);
                }
                address = address < 0 ? i : address;
            }
            if (weak < 0 && (draft.line(i).isProse() || isShortSentence(draft.line(i)))) {
                weak = i;
            }
            open = i;
            openLines++;
        }
        if (address >= 0) {
            return OptionalInt.of(address);
        }
        if (weak >= 0) {
            return OptionalInt.of(weak);
        }
        boolean alone = openLines == 1
                && !draft.line(open).hasFewerWordsThan(FEWEST_WORDS)
                && (draft.line(open).frenchWords() > 1 || !draft.uses(Cue.FUNCTION_WORDS));
        return alone ? OptionalInt.of(open) : OptionalInt.empty();
    }

    /** An advertisement or a service above the text; where nothing else follows, it is the text. */
    private static boolean isAddress(Line line) {
        return line.sentences() <= 2 && !line.quotes() && AddressToReader.is(line);
    }

    private static boolean isShortSentence(Line line) {
        return line.endsSentence()
                && !line.hasFewerWordsThan(3)
                && (line.frenchWords() >= 1 || !line.uses(Cue.FUNCTION_WORDS));
    }
}
