package dev.precis.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The two words that deny a French verb.
 *
 * @param ne where its <i>ne</i> stands among the words
 * @param at where its other half stands, behind or before; {@code ne} itself where it has none
 */
record DeniedVerb(int ne, int at) {

    /** Words that a subject before its verb may have. */
    private static final int SUBJECT = 8;

    /** Those of a text, in order. */
    static List<DeniedVerb> in(List<Word> words) {
        List<DeniedVerb> denied = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (FrenchDenials.isNe(words, i)) {
                int half = FrenchDenials.denialOf(words, i, 0);
                int at = half >= 0 || FrenchDenials.restricts(words, i) ? half : before(words, i);
                if (at >= 0 && !Affirmation.follows(words, at)) {
                    denied.add(new DeniedVerb(i, at));
                }
            }
        }
        return denied;
    }

    /** « aucun accord n'a été signé »: where the other half stands before; negative where none does. */
    private static int before(List<Word> words, int ne) {
        for (int i = ne - 1; i >= Math.max(0, ne - SUBJECT); i--) {
            String word = words.get(i).folded();
            if (FrenchDenials.ALONE.contains(word) || word.equals("ni")) {
                return i;
            }
        }
        return -1;
    }
}
