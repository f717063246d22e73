package dev.precis.page;

/** The content words of an article so far, against which a line's kinship is measured. */
final class Topic {

    private static final int FEW = 256;
    private static final int SHORTEST = 4;
    /** Endings differ (négocier, négociations): so many first letters make a word. */
    private static final int STEM = 6;
    /** Bits of a letter. */
    private static final int LETTER = 10;

    private final KeyTable stems = new KeyTable(FEW);

    void add(Line line) {
        Words words = line.words();
        for (int word = 0; word < words.count(); word++) {
            if (isContent(words, word)) {
                stems.raise(stem(line, word), 1);
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
                shared += stems.get(stem(line, word));
            }
        }
        return content == 0 ? 0 : (double) shared / content;
    }

    private static boolean isContent(Words words, int word) {
        return words.length(word) >= SHORTEST && !words.has(word, Lexicon.FRENCH);
    }

    /** The first letters in one number, which tells apart all of Latin and Greek. */
    private static long stem(Line line, int word) {
        Words words = line.words();
        long stem = 0;
        for (int i = words.start(word); i < Math.min(words.end(word), words.start(word) + STEM); i++) {
            stem = (stem << LETTER) + line.folded().at(i);
        }
        return stem;
    }
}
