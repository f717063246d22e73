package dev.precis.page;

/** A few words a rule asks for, told by their letters, so that no text is made of the many that are not among them. */
final class WordSet {

    private final String[] slots;

    private WordSet(String[] words) {
        this.slots = new String[2 * Integer.highestOneBit(words.length) * 2];
        for (String word : words) {
            slots[freeSlot(word.hashCode())] = word;
        }
    }

    /** @param words as {@link FoldedLine} folds them */
    static WordSet of(String... words) {
        return new WordSet(words);
    }

    boolean has(Words words, int word) {
        int hash = words.hash(word);
        for (int slot = slot(hash); slots[slot] != null; slot = after(slot)) {
            if (slots[slot].hashCode() == hash && words.is(word, slots[slot])) {
                return true;
            }
        }
        return false;
    }

    private int freeSlot(int hash) {
        int slot = slot(hash);
        while (slots[slot] != null) {
            slot = after(slot);
        }
        return slot;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    private int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
