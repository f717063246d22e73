package dev.precis.page;

import java.util.OptionalInt;

/**
 * A credit told by its shape alone, whoever owns the picture: after the caption's sentence a few capitalised words, and no
 * full stop. {@code … deux défenseurs. (G. Morand/L'Ovale)}, {@code … à Callac. ERWAN LE BRAS POUR « LE QUOTIDIEN »}.
 */
final class CreditShape {

    private static final int MOST_WORDS = 8;
    private static final int FEWEST_BEFORE = 4;
    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST = 300;

    private CreditShape() {}

    /** The word such a credit begins with. */
    static OptionalInt start(Line line) {
        Words words = line.words();
        boolean caption = line.uses(Cue.CREDIT_SHAPE) && !line.isAtLeast(LONGEST) && line.sentences() <= MOST_SENTENCES;
        if (!caption || line.endsSentence() || !line.uses(Cue.TERMINAL_PUNCTUATION)) {
            return OptionalInt.empty();
        }
        for (int word = words.count() - 1; word >= FEWEST_BEFORE && words.count() - word <= MOST_WORDS; word--) {
            if (endsSentence(line, word) || isBar(line, word)) {
                return isCredit(line, word) ? OptionalInt.of(word) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isCredit(Line line, int from) {
        Words words = line.words();
        boolean bracketed = words.gapBefore(from).endsWith("(") && line.lastCharacter() == ')';
        boolean labelled = from + 1 < words.count()
                && line.isCapital(from)
                && words.gapBefore(from + 1).indexOf(':') >= 0;
        int capitals = 0;
        int loud = 0;
        boolean slash = false;
        for (int word = from; word < words.count(); word++) {
            capitals += line.isCapital(word) || isLoud(line, word) ? 1 : 0;
            loud += isLoud(line, word) ? 1 : 0;
            slash |= word > from && words.gapBefore(word).indexOf('/') >= 0;
        }
        int count = words.count() - from;
        boolean names = count >= 2 && capitals == count;
        boolean house = bracketed && slash && count >= 3 && line.isCapital(from);
        boolean owner = isBar(line, from) && loud == count;
        return labelled || owner || house || names && (slash && !bracketed || loud == count && !bracketed);
    }

    private static boolean isBar(Line line, int word) {
        return line.uses(Cue.SEPARATORS) && line.words().gapBefore(word).contains("|");
    }

    /** {@code L} of {@code L'ÉPOQUE} and the number of {@code SDIS 53} are as loud as the words beside them. */
    private static boolean isLoud(Line line, int word) {
        boolean letter = line.words().length(word) == 1 && line.isCapital(word);
        return letter || line.isAllCapital(word) || line.words().id(word) == Vocabulary.NUMBER;
    }

    private static boolean endsSentence(Line line, int before) {
        for (int i = line.words().end(before - 1); i < line.words().start(before); i++) {
            if (".!?".indexOf(line.folded().at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
