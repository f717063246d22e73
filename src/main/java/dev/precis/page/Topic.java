package dev.precis.page;

import java.util.HashSet;
import java.util.Set;

/** The content words of an article so far, against which a line's kinship is measured. */
final class Topic {

    private static final int SHORTEST = 4;
    /** Endings differ (négocier, négociations): so many first letters make a word. */
    private static final int STEM = 6;

    private final Set<String> stems = new HashSet<>();

    void add(Line line) {
        Words words = line.words();
        for (int word = 0; word < words.count(); word++) {
            if (isContent(words, word)) {
                stems.add(stem(words, word));
            }
        }
    }

    /** Share of the line's content words, 0 to 1, that the article has; 0 for a line without any. */
    double overlap(Line line) {
        Words words = line.words();
        int content = 0;
        int shared = 0;
        for (int word = 0; word < words.count(); word++) {
            if (isContent(words, word)) {
                content++;
                shared += stems.contains(stem(words, word)) ? 1 : 0;
            }
        }
        return content == 0 ? 0 : (double) shared / content;
    }

    private static boolean isContent(Words words, int word) {
        return words.length(word) >= SHORTEST && !words.has(word, Lexicon.FRENCH);
    }

    private static String stem(Words words, int word) {
        String text = words.text(word);
        return text.length() > STEM ? text.substring(0, STEM) : text;
    }
}
