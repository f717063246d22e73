package dev.precis.page;

import java.util.SplittableRandom;

/** Numbers by their keys, in arrays: for what a page is asked word by word. */
final class KeyTable {

    /** Drawn anew by every process, so that no text can be written whose keys crowd one stretch of the table. */
    private static final long SCATTER = new SplittableRandom().nextLong() | 1;

    private long[] keys;
    /** 0 where the slot is free. */
    private int[] numbers;

    private int size;

    /** @param expected how many keys there may be; more are taken too */
    KeyTable(int expected) {
        this.keys = new long[2 * Integer.highestOneBit(Math.max(1, expected))];
        this.numbers = new int[keys.length];
    }

    /** The number of a key; 0 where it has none. */
    int get(long key) {
        return numbers[slot(key)];
    }

    /** Gives a key this number, unless it has a higher one; 1 or more. */
    void raise(long key, int number) {
        int slot = slot(key);
        if (numbers[slot] == 0) {
            size++;
        }
        keys[slot] = key;
        numbers[slot] = Math.max(numbers[slot], number);
        if (4 * size > 3 * keys.length) {
            grow();
        }
    }

    /** How many keys have a number. */
    int size() {
        return size;
    }

    private int slot(long key) {
        int slot = (int) (key * SCATTER >>> Long.numberOfLeadingZeros(keys.length) + 1);
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
