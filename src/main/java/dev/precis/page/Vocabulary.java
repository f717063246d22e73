package dev.precis.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every word the rules know, by number, with the lists it stands on; one look-up a word serves them all. */
final class Vocabulary {

    /** A word on no list. */
    static final int UNKNOWN = 0;
    /** Whatever begins with a digit. */
    static final int NUMBER = 1;

    private int[] slots = new int[1024];
    private final List<char[]> words = new ArrayList<>(List.of(new char[0], new char[0]));
    private int[] flags = new int[1024];

    /** The number of a word, given one if it is new. */
    int add(String word) {
        char[] chars = word.toCharArray();
        int known = id(chars, 0, chars.length);
        if (known != UNKNOWN) {
            return known;
        }
        words.add(chars);
        int id = words.size() - 1;
        if (id >= flags.length) {
            flags = Arrays.copyOf(flags, 2 * flags.length);
        }
        if (2 * words.size() > slots.length) {
            slots = new int[2 * slots.length];
            for (int i = NUMBER + 1; i < id; i++) {
                place(i);
            }
        }
        place(id);
        return id;
    }

    void flag(String word, int flag) {
        int id = add(word);
        flags[id] |= flag;
    }

    int flags(int id) {
        return flags[id];
    }

    int size() {
        return words.size();
    }

    int id(char[] chars, int from, int to) {
        if (to > from && Character.isDigit(chars[from])) {
            return NUMBER;
        }
        int slot = hash(chars, from, to) & (slots.length - 1);
        while (slots[slot] != 0) {
            char[] word = words.get(slots[slot]);
            if (Arrays.equals(word, 0, word.length, chars, from, to)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    private void place(int id) {
        char[] word = words.get(id);
        int slot = hash(word, 0, word.length) & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = id;
    }

    private static int hash(char[] chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ (hash >>> 15);
    }
}
