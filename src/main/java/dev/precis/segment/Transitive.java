package dev.precis.segment;

import dev.precis.article.TaggedWords;

import java.util.Set;

/** Verbs that want an object, so that what follows them is one: {@code il relit}, {@code elle a chanté}, {@code de voir}. */
final class Transitive {

    private static final Set<String> HAVE = Set.of("a", "ont", "avait", "avaient", "ai", "avons", "avez");

    private Transitive() {}

    /** Whether the word in front of {@code at} is such a verb; of reflexive and passive ones none is. */
    static boolean isAt(String text, int at) {
        String word = Word.before(text, at);
        if (!Word.isLower(word)) {
            return false;
        }
        int start = at - word.length();
        int end = Blank.back(text, start);
        String ahead = Word.before(text, end);
        if (MainVerb.isFiniteOnly(word)) {
            boolean elided = start > 0 && "'\u2019".indexOf(text.charAt(start - 1)) >= 0;
            return !elided && !ahead.equals("se");
        }
        Set<String> tags = TaggedWords.french().tags(word);
        if (is(tags, "V ppa")) {
            String further = Word.before(text, Blank.back(text, end - ahead.length()));
            return !ahead.equals("\u00E9t\u00E9") && (HAVE.contains(ahead) || HAVE.contains(further));
        }
        return is(tags, "V inf") && !is(tags, "N");
    }

    private static boolean is(Set<String> tags, String kind) {
        return tags.stream().anyMatch(tag -> tag.startsWith(kind));
    }
}
