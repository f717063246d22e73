package dev.precis.page;

/** Sentences set large between paragraphs that a paragraph says too; shorter ones are intertitles, and stay. */
final class PullQuotes {

    private static final int SHINGLE = 5;
    private static final int FEWEST_WORDS = 12;
    private static final int MOST_WORDS = 45;

    private final Draft draft;
    /** By the hash of some words in a row, the length of the longest paragraph that has them. */
    private final KeyTable longestByShingle;

    private PullQuotes(Draft draft, int first, int last) {
        this.draft = draft;
        int words = 0;
        for (int i = first; i <= last; i++) {
            words += draft.line(i).words().count();
        }
        this.longestByShingle = new KeyTable(words);
    }

    /** Marks the quotes between the paragraphs {@code first} and {@code last}. */
    static void mark(Draft draft, int first, int last) {
        if (!draft.uses(Cue.REPETITION)) {
            return;
        }
        PullQuotes quotes = new PullQuotes(draft, first, last);
        for (int i = first; i <= last; i++) {
            if (draft.is(i, Role.BODY) && draft.line(i).words().count() > FEWEST_WORDS) {
                quotes.add(i);
            }
        }
        for (int i = first + 1; i < last; i++) {
            boolean open = draft.is(i, Role.BODY) || draft.is(i, Role.SUBHEAD);
            if (open && quotes.isSaidElsewhere(i)) {
                draft.mark(i, Role.NAVIGATION, "pull-quote");
            }
        }
    }

    private void add(int i) {
        Words words = draft.line(i).words();
        for (int word = 0; word + SHINGLE <= words.count(); word++) {
            longestByShingle.raise(shingle(words, word), draft.line(i).length());
        }
    }

    /** A quote is shorter than the paragraph it is taken from; the same line twice is the text's own refrain. */
    private boolean isSaidElsewhere(int i) {
        Line line = draft.line(i);
        Words words = line.words();
        if (words.count() < FEWEST_WORDS || words.count() > MOST_WORDS || line.sentences() > 2) {
            return false;
        }
        for (int word = 0; word + SHINGLE <= words.count(); word++) {
            if (longestByShingle.get(shingle(words, word)) <= line.length()) {
                return false;
            }
        }
        return true;
    }

    private static int shingle(Words words, int from) {
        int hash = 1;
        for (int word = from; word < from + SHINGLE; word++) {
            hash = 31 * hash + words.hash(word);
        }
        return hash;
    }
}
