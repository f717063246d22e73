package dev.precis.segment;

import dev.precis.article.TaggedWords;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a stretch of text says something: has a finite verb of its own, none of a relative clause. What may be a noun as well
 * ({@code marche}, {@code rencontre}) is taken for one.
 */
final class MainVerb {

    private static final Set<String> AUXILIARIES = WordFile.read("auxiliaries");
    private static final Set<String> RELATIVES = WordFile.read("relatives");

    /** Looked through at most, in characters, so that time stays linear: a heading and its first clause are shorter. */
    static final int FAR = 400;

    private static final int SHORTEST_VERB = 3;

    private MainVerb() {}

    /** Where the first such verb begins; -1 if there is none. */
    static int in(String text, int from, int to) {
        boolean relative = false;
        int limit = Math.min(to, from + FAR);
        int i = from;
        while (i < limit) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int end = wordEnd(text, i, limit);
            String word = i == from ? text.substring(i, end).toLowerCase(Locale.ROOT) : text.substring(i, end);
            if (RELATIVES.contains(word)) {
                relative = true;
            } else if (word.equals("ne") || word.equals("n") || isVerb(word)) {
                if (!relative) {
                    return i;
                }
                relative = word.equals("ne") || word.equals("n");
            }
            i = end;
        }
        return -1;
    }

    private static boolean isVerb(String word) {
        int hyphen = word.indexOf('-');
        String verb = hyphen < 0 ? word : word.substring(0, hyphen);
        return AUXILIARIES.contains(word) || verb.length() >= SHORTEST_VERB && isFiniteOnly(verb);
    }

    /** A verb form that is no noun, adjective, participle or infinitive. */
    static boolean isFiniteOnly(String word) {
        boolean finite = false;
        for (String tag : TaggedWords.french().tags(word)) {
            if (tag.startsWith("V") && (tag.contains(" ind ") || tag.contains(" con ") || tag.contains(" sub "))) {
                finite = true;
            } else if (!tag.startsWith("V imp") && !tag.startsWith("Z")) {
                return false;
            }
        }
        return finite;
    }

    private static int wordEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '-' && end + 1 < limit && Character.isLetter(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }
}
