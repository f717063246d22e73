package dev.precis.check;

import dev.precis.check.Word.Writing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Capital letters that stand for words. */
final class Acronym {

    static final int LONGEST = 6;
    private static final int SHORTEST = 2;
    private static final Set<String> NUMERALS = Set.of(
            "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii",
            "xix", "xx", "xxi", "am", "pm", "ok", "eur", "usd", "gbp", "chf", "huf", "jpy", "czk", "cny", "vnd", "km",
            "kg");

    private Acronym() {}

    static boolean is(Word word) {
        return word.writing() == Writing.UPPER
                && !word.hasPoints()
                && word.text().chars().noneMatch(Character::isDigit)
                && word.folded().length() >= SHORTEST
                && word.folded().length() <= LONGEST
                && !NUMERALS.contains(word.folded());
    }

    /**
     * Every acronym that words in a row could have, small ones passed over or not, their letters in alphabetical order, since
     * French and English have them in another: {@code PS}, Socialist Party.
     */
    static Set<String> expansions(List<Word> words) {
        Set<String> initials = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).folded().isEmpty()) {
                continue;
            }
            StringBuilder all = new StringBuilder();
            StringBuilder long4 = new StringBuilder();
            for (int i = at; i < Math.min(words.size(), at + LONGEST + 3); i++) {
                if (words.get(i).folded().isEmpty()) {
                    continue;
                }
                char initial = words.get(i).folded().charAt(0);
                all.append(initial);
                if (words.get(i).folded().length() > 3) {
                    long4.append(initial);
                }
                add(all, initials);
                add(long4, initials);
            }
        }
        return initials;
    }

    private static void add(StringBuilder letters, Set<String> initials) {
        if (letters.length() >= SHORTEST && letters.length() <= LONGEST) {
            initials.add(sorted(letters.toString()));
        }
    }

    static String sorted(String letters) {
        char[] sorted = letters.toCharArray();
        Arrays.sort(sorted);
        return new String(sorted);
    }
}
