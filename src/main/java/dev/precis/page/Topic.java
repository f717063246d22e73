package dev.precis.page;

/** The content words of an article so far, against which a line's kinship is measured. */
final class Topic {

    private static final int FEW = 256;
    private static final int OPENING = 12;
    private static final int SHORTEST = 4;
    /** Endings differ (négocier, négociations): so many first letters make a word. */
    private static final int STEM = 6;
    /** Bits of a letter. */
    private static final int LETTER = 10;

    /** What is assumed of a line whose words may not be compared: the kinship of an average one. */
    private static final double AVERAGE = 0.25;

    /** So many content words read, and what is measured counts as much as what is assumed. */
    private static final int PRIOR = 60;

    private final KeyTable stems = new KeyTable(FEW);
    private int read;

    /** The words of the first paragraphs from a line on. */
    static Topic ofOpening(Draft draft, int from) {
        Topic topic = new Topic();
        int read = 0;
        for (int i = from; i < draft.size() && read < OPENING; i++) {
            if (draft.isOpenProse(i)) {
                topic.add(draft.line(i));
                read++;
            }
        }
        return topic;
    }

    void add(Line line) {
        Words words = line.words();
        for (int word = 0; word < words.count(); word++) {
            if (isContent(line, word)) {
                stems.raise(stem(line, word), 1);
                read++;
            }
        }
    }

    /** Share of the line's content words, 0 to 1, that the article has; 0 for a line without any. */
    double overlap(Line line) {
        return overlap(line, 0);
    }

    /** The same, as if the line had so many content words more that the article has not: one word shared is chance. */
    double overlap(Line line, int unshared) {
        if (!line.uses(Cue.TOPIC_OVERLAP)) {
            return AVERAGE;
        }
        Words words = line.words();
        int content = 0;
        int shared = 0;
        for (int word = 0; word < words.count(); word++) {
            if (isContent(line, word)) {
                content++;
                shared += stems.get(stem(line, word));
            }
        }
        return content == 0 ? 0 : (double) shared / (content + unshared);
    }

    /** How many different content words the article has so far. */
    int size() {
        return stems.size();
    }

    /** The overlap as far as it can be judged: after a paragraph or two, most words of the third are new too. */
    double kinship(Line line) {
        double weight = (double) read / (read + PRIOR);
        return weight * overlap(line) + (1 - weight) * AVERAGE;
    }

    private static boolean isContent(Line line, int word) {
        Words words = line.words();
        boolean function = line.uses(Cue.FUNCTION_WORDS) && words.has(word, Lexicon.FRENCH);
        return words.length(word) >= SHORTEST && !function;
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
