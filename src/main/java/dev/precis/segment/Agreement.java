package dev.precis.segment;

import dev.precis.article.TaggedWords;

import java.util.Set;

/** Whether an article fits the word behind it: in {@code Cung Le rencontre …} and {@code Son La vote …} it is none. */
final class Agreement {

    private static final Set<String> PLURAL = Set.of("les", "des", "aux");
    private static final Set<String> SINGULAR = Set.of("le", "la", "l", "un", "une", "du", "au");
    private static final Set<String> MASCULINE = Set.of("le", "un", "du", "au");
    private static final Set<String> FEMININE = Set.of("la", "une");

    private Agreement() {}

    /** @param article folded; fits whatever is no noun and no adjective */
    static boolean of(String article, String word) {
        boolean named = false;
        for (String tag : TaggedWords.french().tags(word)) {
            if (tag.startsWith("N ") || tag.startsWith("J ")) {
                named = true;
                char gender = tag.charAt(2);
                boolean fits = !(gender == 'f' && MASCULINE.contains(article))
                        && !(gender == 'm' && FEMININE.contains(article))
                        && !(tag.endsWith(" s") && PLURAL.contains(article))
                        && !(tag.endsWith(" p") && SINGULAR.contains(article));
                if (fits) {
                    return true;
                }
            }
        }
        return !named && !MainVerb.isFiniteOnly(word);
    }
}
