package dev.precis.page;

import java.util.Arrays;

/** The words of a folded text: runs of letters and digits, so that punctuation never hinders a match. */
final class Words {

    private static final int FEW = 8;

    private final FoldedLine folded;
    private final Vocabulary vocabulary;
    private int[] ids = new int[FEW];
    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private int count;

    private Words(FoldedLine folded, Vocabulary vocabulary) {
        this.folded = folded;
        this.vocabulary = vocabulary;
    }

    static Words of(FoldedLine folded, Vocabulary vocabulary) {
        Words words = new Words(folded, vocabulary);
        int i = 0;
        while (i < folded.length()) {
            int start = i;
            while (i < folded.length() && isWordPart(folded.at(i))) {
                i++;
            }
            if (i > start) {
                words.append(start, i);
            } else {
                i++;
            }
        }
        return words;
    }

    int count() {
        return count;
    }

    int id(int word) {
        return ids[word];
    }

    boolean has(int word, int flag) {
        return (vocabulary.flags(ids[word]) & flag) != 0;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    String text(int word) {
        return folded.substring(starts[word], ends[word]);
    }

    /** What stands between a word and the one before it; before the first word, all that precedes it. */
    String gapBefore(int word) {
        return folded.substring(word == 0 ? 0 : ends[word - 1], word == count ? folded.length() : starts[word]);
    }

    private void append(int start, int end) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ids[count] = vocabulary.id(folded.chars(), start, end);
        starts[count] = start;
        ends[count++] = end;
    }

    private static boolean isWordPart(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c);
    }
}
