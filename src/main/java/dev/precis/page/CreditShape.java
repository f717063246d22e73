package dev.precis.page;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A credit told by its shape alone, whoever owns the picture: after the caption's sentence a few capitalised words, and no
 * full stop. {@code … deux défenseurs. (G. Morand/L'Ovale)}, {@code … à Callac. ERWAN LE BRAS POUR « LE QUOTIDIEN »}.
 */
final class CreditShape {

    private static final int MOST_WORDS = 10;
    private static final int FEWEST_BEFORE = 4;
    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST = 300;

    private static final Set<String> JOINTS = Set.of(
            "de",
            "du",
            "des",
            "d",
            "la",
            "le",
            "les",
            "l",
            "et",
            "van",
            "von",
            "der",
            "den",
            "ben",
            "el",
            "al",
            "pour",
            "via",
            "dossier",
            "archives",
            "archive",
            "pool");

    private CreditShape() {}

    /** The word such a credit begins with. */
    static OptionalInt start(Line line) {
        Words words = line.words();
        boolean caption = line.uses(Cue.CREDIT_SHAPE) && !line.isAtLeast(LONGEST) && line.sentences() <= MOST_SENTENCES;
        if (!caption || line.endsSentence() || !line.uses(Cue.TERMINAL_PUNCTUATION)) {
            return OptionalInt.empty();
        }
        for (int word = words.count() - 1; word >= FEWEST_BEFORE && words.count() - word <= MOST_WORDS; word--) {
            if (endsSentence(line, word) && !isInitial(line, word - 1) || isBar(line, word)) {
                return isCredit(line, word) ? OptionalInt.of(word) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isCredit(Line line, int from) {
        Words words = line.words();
        boolean bracketed = words.gapBefore(from).endsWith("(") && line.lastCharacter() == ')';
        boolean labelled = isLabelled(line, from);
        int capitals = 0;
        int loud = 0;
        boolean named = false;
        boolean slash = false;
        boolean joined = false;
        for (int word = from; word < words.count(); word++) {
            joined |= word > from && line.words().is(word, "pour");
            capitals += line.isCapital(word) || isLoud(line, word) || word > from && isJoint(line, word) ? 1 : 0;
            loud += isLoud(line, word) ? 1 : 0;
            named |= line.isCapital(word);
            slash |= word > from && words.gapBefore(word).indexOf('/') >= 0;
        }
        int count = words.count() - from;
        boolean names = count >= 2 && capitals == count && named;
        boolean house = bracketed && slash && count >= 3 && line.isCapital(from);
        boolean owner = isBar(line, from) && loud == count && named;
        return labelled || owner || house || names && !bracketed && (slash || joined || loud == count);
    }

    /** {@code Photographe : Josée-Anne Doucet}, {@code - Le Phare : Josée-Anne Doucet}. */
    private static boolean isLabelled(Line line, int from) {
        Words words = line.words();
        if (from + 1 < words.count()
                && line.isCapital(from)
                && words.gapBefore(from + 1).indexOf(':') >= 0) {
            return true;
        }
        boolean apart = words.gapBefore(from).contains("- ") && line.isCapital(from);
        int colon = -1;
        for (int word = from + 1; word < words.count() && apart; word++) {
            colon = words.gapBefore(word).indexOf(':') >= 0 ? word : colon;
            if (colon >= 0 && !line.isCapital(word)) {
                return false;
            }
        }
        return colon >= 0;
    }

    /** {@code F. Le Dantec}: no sentence ends there. */
    private static boolean isInitial(Line line, int word) {
        return line.words().length(word) == 1 && line.isCapital(word);
    }

    /** Small words within the names of people and houses: {@code Ilse van Houten pour La Voix de l'Est}. */
    private static boolean isJoint(Line line, int word) {
        return JOINTS.contains(line.words().text(word));
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
