package dev.precis.segment;

/**
 * A bound on the tokens of a model whose tokenizer is unknown, by classes of characters.
 *
 * <p>Guaranteed for every tokenizer that reads UTF-8 bytes or falls back on them (GPT, Llama, Mistral, Qwen, DeepSeek, Gemma):
 * what is no ordinary French word costs as many tokens as it has bytes, and no such tokenizer spends more. Measured is what an
 * ordinary word costs, 4/5 of a token and 1/4 for each small letter, 1 for a capital or an accented letter, with the blank
 * before it: so that no line of 40 characters or more of the corpus and of the labelled pages, as it is, without accents,
 * decomposed or in capitals, nor Vietnamese names, costs less than any of eight tokenizers spends on it
 * ({@code src/bench/tokens.sh}; on the corpus a token has 2.1 characters by this bound, 3.1 to 4.1 in those). Invented words
 * that look French may cost more than they are charged.
 */
final class BoundTokens implements TokenCounter {

    static final BoundTokens INSTANCE = new BoundTokens();

    /** Costs are counted in parts of a token. */
    private static final int TOKEN = 20;

    private static final int WORD = 16;
    private static final int SMALL_LETTER = 5;

    private static final String ACCENTED =
            "\u00E9\u00E8\u00EA\u00EB\u00E0\u00E2\u00E7\u00F9\u00FB\u00EE\u00EF\u00F4\u0153\u00C9\u00C8\u00CA\u00C0\u00C7";
    private static final String BARE = "eeeeaacuuiiooeeeac";

    /** The longest of French words in use has as many letters. */
    private static final int LONGEST_WORD = 25;

    /** By two letters, whether French words have one behind the other; a word with any other pair may be a name or a code. */
    private static final boolean[][] PAIRS = pairs();

    private BoundTokens() {}

    @Override
    public int tokens(String text) {
        long cost = 0;
        int i = 0;
        while (i < text.length()) {
            int start = text.charAt(i) == ' ' ? i + 1 : i;
            int end = wordEnd(text, start);
            if (isOrdinary(text, start, end)) {
                cost += wordCost(text, start, end);
            } else {
                end = Math.max(end, i + 1);
                cost += TOKEN * bytes(text, i, end);
            }
            i = end;
        }
        return (int) Math.min(Integer.MAX_VALUE, cost / TOKEN + 1);
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && letter(text.charAt(end)) > 0) {
            end++;
        }
        return end;
    }

    private static boolean isOrdinary(String text, int start, int end) {
        if (end == start || end - start > LONGEST_WORD) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!PAIRS[letter(text.charAt(i - 1)) - 'a'][letter(text.charAt(i)) - 'a']) {
                return false;
            }
        }
        return true;
    }

    private static long wordCost(String text, int start, int end) {
        long cost = WORD;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            cost += c >= 'a' && c <= 'z' ? SMALL_LETTER : TOKEN;
        }
        return cost;
    }

    /** Bytes of UTF-8, six for a surrogate pair, so that halves of one are safe too. */
    private static long bytes(String text, int start, int end) {
        long bytes = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return bytes;
    }

    /** The small letter without its accent; 0 for what is no letter of French. */
    private static char letter(char c) {
        if (c < 0x80) {
            char small = Character.toLowerCase(c);
            return small >= 'a' && small <= 'z' ? small : 0;
        }
        int accented = ACCENTED.indexOf(c);
        return accented < 0 ? 0 : BARE.charAt(accented);
    }

    private static boolean[][] pairs() {
        boolean[][] pairs = new boolean[26][26];
        for (String pair : WordFile.read("letter-pairs")) {
            pairs[pair.charAt(0) - 'a'][pair.charAt(1) - 'a'] = true;
        }
        return pairs;
    }
}
