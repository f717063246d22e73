package dev.precis.page;

import java.util.OptionalInt;

/** A promo that copying glued to the end of a paragraph: {@code … en mai.À LIRE AUSSI Cognac : la filière redoute …}. */
final class GluedPromo {

    private static final int LONGEST = 30;

    private GluedPromo() {}

    /** Where in the folded line the promo begins. */
    static OptionalInt start(Line line) {
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
