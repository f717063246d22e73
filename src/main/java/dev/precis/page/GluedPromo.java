package dev.precis.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A promo that copying glued to the end of a paragraph: {@code … en mai.À LIRE AUSSI Cognac : la filière redoute …}. */
final class GluedPromo {

    private static final int LONGEST = 30;
    private static final Set<String> ALSO = Set.of("aussi", "egalement", "encore");

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
        if (!line.uses(Cue.PROMO_WORDS) || !line.words().haveAny(Lexicon.PROMO_VERB)) {
            return OptionalInt.empty();
        }
        Words words = line.words();
        for (int word = Math.max(1, words.count() - LONGEST); word + 1 < words.count(); word++) {
            if (words.has(word, Lexicon.PROMO_VERB) && isMarked(line, word)) {
                boolean to = words.text(word - 1).equals("a")
                        && words.gapBefore(word).equals(" ");
                int begin = to ? word - 1 : word;
                if (begin > 0 && line.isCapital(begin) && endsSentence(words.gapBefore(begin))) {
                    return OptionalInt.of(words.start(begin));
                }
            }
        }
        return OptionalInt.empty();
    }

    /** {@code Lire aussi : …}, {@code À voir : …}, {@code LIRE AUSSI …}: a sign that no sentence goes on here. */
    private static boolean isMarked(Line line, int verb) {
        Words words = line.words();
        boolean also = ALSO.contains(words.text(verb + 1)) && verb + 2 <= words.count();
        String after = words.gapBefore(also ? verb + 2 : verb + 1);
        boolean glued = words.gapBefore(verb).indexOf(' ') < 0;
        return after.contains(":") || also && (line.isAllCapital(verb) || after.startsWith(".") && glued);
    }

    private static boolean endsSentence(String gap) {
        return gap.indexOf('.') >= 0 || gap.indexOf('!') >= 0 || gap.indexOf('?') >= 0 || gap.indexOf('\u00BB') >= 0;
    }
}
