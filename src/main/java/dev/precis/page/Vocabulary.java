package dev.precis.page;

import java.util.Arrays;

/** Every word the rules know, by number, with the lists it stands on; one look-up a word serves them all. */
final class Vocabulary {

    /** A word on no list. */
    static final int UNKNOWN = 0;
    /** Whatever begins with a digit. */
    static final int NUMBER = 1;

    private static final int MOST_PHRASE_LISTS = Long.SIZE;

    private int[] slots = new int[2 * 1024];
    private String[] words = new String[1024];
    private char[][] letters = new char[1024][];
    private int[] hashes = new int[1024];
    private int[] flags = new int[1024];
    private long[] openings = new long[1024];
    private long[] beginnings = new long[1024];
    private int size = NUMBER + 1;
    private int phraseLists;

    /** The number of a word, given one if it is new. */
    int add(String word) {
        char[] chars = word.toCharArray();
        int known = id(chars, 0, chars.length, word.hashCode());
        if (known != UNKNOWN) {
            return known;
        }
        if (size == words.length) {
            grow();
        }
        words[size] = word;
        letters[size] = chars;
        hashes[size] = word.hashCode();
        place(size);
        return size++;
    }

    void flag(String word, int flag) {
        int id = add(word);
        flags[id] |= flag;
    }

    int flags(int id) {
        return flags[id];
    }

    int size() {
        return size;
    }

    /** The word of a number that {@link #add} gave. */
    String word(int id) {
        return words[id];
    }

    /** A bit for one more list of phrases. */
    long newPhraseList() {
        if (phraseLists == MOST_PHRASE_LISTS) {
            throw new IllegalStateException("more than " + MOST_PHRASE_LISTS + " lists of phrases");
        }
        return 1L << phraseLists++;
    }

    /** @param anywhere whether the phrase may stand elsewhere than at a line's beginning */
    void beginPhrase(int id, long list, boolean anywhere) {
        openings[id] |= list;
        beginnings[id] |= anywhere ? list : 0;
    }

    /** The lists that have a phrase with this first word. */
    long openings(int id) {
        return openings[id];
    }

    /** The lists that have a phrase with this first word which may stand elsewhere than at a line's beginning. */
    long beginnings(int id) {
        return beginnings[id];
    }

    /** @param hash of the word's characters, as {@link String#hashCode} tells it */
    int id(char[] chars, int from, int to, int hash) {
        if (to > from && Character.isDigit(chars[from])) {
            return NUMBER;
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int id = slots[slot];
            if (hashes[id] == hash && stands(letters[id], chars, from, to)) {
                return id;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    private static boolean stands(char[] word, char[] chars, int from, int to) {
        boolean same = word.length == to - from;
        for (int i = 0; same && i < word.length; i++) {
            same = word[i] == chars[from + i];
        }
        return same;
    }

    private void grow() {
        words = Arrays.copyOf(words, 2 * size);
        letters = Arrays.copyOf(letters, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        flags = Arrays.copyOf(flags, 2 * size);
        openings = Arrays.copyOf(openings, 2 * size);
        beginnings = Arrays.copyOf(beginnings, 2 * size);
        slots = new int[4 * size];
        for (int id = NUMBER + 1; id < size; id++) {
            place(id);
        }
    }

    private void place(int id) {
        int slot = slot(hashes[id]);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = id;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }
}
