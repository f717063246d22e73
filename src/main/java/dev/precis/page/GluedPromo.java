package dev.precis.page;

import java.util.List;
import java.util.OptionalInt;

/** A promo that copying glued to the end of a paragraph: {@code … en mai.À LIRE AUSSI Cognac : la filière redoute …}. */
final class GluedPromo {

    private static final int LONGEST = 30;

    /** Longer ones first. */
    private static final List<String> OPENINGS = List.of(
            "a lire egalement",
            "a lire aussi",
            "a voir aussi",
            "a ecouter aussi",
            "lire egalement",
            "lire aussi",
            "voir aussi",
            "ecouter aussi",
            "regarder aussi",
            "a lire",
            "a voir",
            "a ecouter");

    private GluedPromo() {}

    /**
     * Whether a line is one promo, its opening words set against a headline: {@code À lire aussiTempête : le récit}, or
     * {@code Lire aussi Martine Bulard, « En Corée »}. In a sentence of the text these words go on in lower case.
     */
    static boolean opens(Line line) {
        FoldedLine folded = line.folded();
        for (String opening : OPENINGS) {
            if (folded.startsWith(opening) && folded.length() > opening.length()) {
                int next = opening.length() + (folded.at(opening.length()) == ' ' ? 1 : 0);
                return next < line.length() && (Character.isUpperCase(line.rawAt(next)) || folded.at(next) == '[');
            }
        }
        return false;
    }

    /** Where in the folded line the promo begins. */
    static OptionalInt start(Line line) {
        if (!line.uses(Cue.PROMO_WORDS)) {
            return OptionalInt.empty();
        }
        Words words = line.words();
        for (int word = Math.max(1, words.count() - LONGEST); word + 1 < words.count(); word++) {
            boolean phrase = words.is(word, "lire") && (words.is(word + 1, "aussi") || words.is(word + 1, "egalement"));
            if (phrase) {
                int begin = words.text(word - 1).equals("a")
                                && words.gapBefore(word).equals(" ")
                        ? word - 1
                        : word;
                boolean marked = line.isAllCapital(word)
                        || words.gapBefore(word + 2).contains(":")
                        || words.gapBefore(word + 2).startsWith(".")
                                && words.gapBefore(begin).indexOf(' ') < 0;
                if (begin > 0 && marked && line.isCapital(begin) && endsSentence(words.gapBefore(begin))) {
                    return OptionalInt.of(words.start(begin));
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean endsSentence(String gap) {
        return gap.indexOf('.') >= 0 || gap.indexOf('!') >= 0 || gap.indexOf('?') >= 0 || gap.indexOf('\u00BB') >= 0;
    }
}
