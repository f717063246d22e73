package dev.precis.page;

import java.util.Arrays;

/** The words of a folded text: runs of letters and digits, so that punctuation never hinders a match. */
final class Words {

    /** So few characters to a word and the blank after it: room for the words of all but the tersest lines. */
    private static final int SHORT_WORD = 5;

    private final FoldedLine folded;
    private final Vocabulary vocabulary;
    private int[] ids;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int count;
    private int flags;
    private long phraseLists;
    private String[] unknown;

    private Words(FoldedLine folded, Vocabulary vocabulary) {
        this.folded = folded;
        this.vocabulary = vocabulary;
        int room = folded.length() / SHORT_WORD + 1;
        this.ids = new int[room];
        this.starts = new int[room];
        this.ends = new int[room];
        this.hashes = new int[room];
    }

    static Words of(FoldedLine folded, Vocabulary vocabulary) {
        Words words = new Words(folded, vocabulary);
        char[] chars = folded.chars();
        int end = folded.length();
        int i = 0;
        while (i < end) {
            int start = i;
            int hash = 0;
            while (i < end && isWordPart(chars[i])) {
                hash = 31 * hash + chars[i];
                i++;
            }
            if (i > start) {
                words.append(start, i, hash);
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

    /** Whether any word is on one of these lists. */
    boolean haveAny(int flag) {
        return (flags & flag) != 0;
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
        int id = ids[word];
        return id == Vocabulary.UNKNOWN || id == Vocabulary.NUMBER ? unknownText(word) : vocabulary.word(id);
    }

    /** The hash code of a word's text. */
    int hash(int word) {
        return hashes[word];
    }

    /** Whether a word's text is {@code text}. */
    boolean is(int word, String text) {
        return folded.holds(text, starts[word], ends[word]);
    }

    /** Whether any phrase of a list could stand here, as {@link Vocabulary#newPhraseList} numbered it. */
    boolean mayHold(long phraseList) {
        return (phraseLists & phraseList) != 0;
    }

    /** Whether any phrase of a list could stand here from this word on. */
    boolean mayHold(long phraseList, int word) {
        return (phraseLists(word, ids[word]) & phraseList) != 0;
    }

    /** What stands between a word and the one before it; before the first word, all that precedes it. */
    String gapBefore(int word) {
        return Gaps.of(folded, word == 0 ? 0 : ends[word - 1], word == count ? folded.length() : starts[word]);
    }

    private void append(int start, int end, int hash) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        int id = vocabulary.id(folded.chars(), start, end, hash);
        flags |= vocabulary.flags(id);
        phraseLists |= phraseLists(count, id);
        ids[count] = id;
        starts[count] = start;
        ends[count] = end;
        hashes[count++] = hash;
    }

    private long phraseLists(int word, int id) {
        return word == 0 ? vocabulary.openings(id) : vocabulary.beginnings(id);
    }

    private String unknownText(int word) {
        if (unknown == null) {
            unknown = new String[count];
        }
        if (unknown[word] == null) {
            unknown[word] = folded.substring(starts[word], ends[word]);
        }
        return unknown[word];
    }

    private static boolean isWordPart(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c);
    }
}
