package dev.precis.page;

/** How many sentences a line seems to hold; an estimate for the rules, not where segments end. */
final class SentenceCount {

    private static final int SHORTEST_LAST_WORD = 3;

    private SentenceCount() {}

    static int of(Line line, int end) {
        Words words = line.words();
        int sentences = words.count() > 0 ? 1 : 0;
        if (!line.uses(Cue.INNER_PUNCTUATION)) {
            return sentences;
        }
        for (int word = 1; word < words.count() && words.start(word) < end; word++) {
            if (endsBetween(line.folded(), words.end(word - 1), words.start(word))
                    && (line.isCapital(word) || !line.uses(Cue.CAPITALS))
                    && canEnd(line, word - 1)) {
                sentences++;
            }
        }
        return sentences;
    }

    private static boolean endsBetween(FoldedLine folded, int from, int to) {
        boolean stop = false;
        for (int i = from; i < to; i++) {
            char c = folded.at(i);
            stop |= c == '.' || c == '!' || c == '?';
            if (stop && c == ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean canEnd(Line line, int word) {
        Words words = line.words();
        return words.length(word) >= SHORTEST_LAST_WORD
                || words.id(word) == Vocabulary.NUMBER
                || line.isAllCapital(word);
    }
}
