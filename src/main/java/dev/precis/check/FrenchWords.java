package dev.precis.check;

import dev.precis.article.Language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which words are French where English is meant. Many forms stand in the word lists of both languages; how often each language
 * uses them tells: English has {@code sans} and {@code encore}, and French sixty times as often.
 */
final class FrenchWords {

    /** What English writes so too: single words, and rows of words by each word they hold. */
    private static final Set<String> LOANS = new HashSet<>();

    private static final Map<String, Set<List<String>>> ROWS = new HashMap<>();
    private static final Set<String> FRENCH_ONLY = Set.copyOf(Tables.lines("french-only.txt"));

    static {
        for (String line : Tables.lines("loanwords.txt")) {
            List<String> row = Word.of(line).stream().map(Word::folded).toList();
            if (row.size() == 1) {
                LOANS.add(line);
            } else {
                row.forEach(word ->
                        ROWS.computeIfAbsent(word, key -> new HashSet<>()).add(row));
            }
        }
    }

    private static final int SHORTEST = 4;

    /** Steps of {@link Lexicon#frequency}, as all below: a shorter word is left in only if French has it so often: {@code est}. */
    private static final int OFTEN = 14;

    /** A word that English hardly has ({@code cirque}), or a list has without knowing how often. */
    private static final int LEAST_KNOWN = 1;

    private static final int KNOWN_IN_FRENCH = 8;

    /** Words that English uses oftener are English words whatever French does. */
    private static final int USED_IN_ENGLISH = 12;

    private static final int RATHER_FRENCH = 3;

    /** Of words so frequent in English a text may tell by another word for the same: {@code accord} beside {@code agreement}. */
    private static final int COMMON_IN_ENGLISH = 13;

    private static final String FRENCH_ACCENTS = "àâçéèêëîïôùûüœæ";

    private final List<Word> words;
    private final Map<String, Boolean> told = new HashMap<>();
    private final NavigableSet<String> folded = new TreeSet<>();

    /** @param english the words of a text, of which some may be French */
    FrenchWords(List<Word> english) {
        this.words = english;
    }

    /** Whether the word at a place, which the source has too, is no English there. */
    boolean isFrench(int at) {
        String word = words.get(at).text().toLowerCase(Locale.ROOT);
        if (word.length() < SHORTEST - 1 || LOANS.contains(word)) {
            return false;
        }
        return told.computeIfAbsent(word, key -> isRatherFrench(words.get(at), key)) && !isInLoan(at);
    }

    private boolean isRatherFrench(Word word, String written) {
        int english = Lexicon.of(Language.BRITISH_ENGLISH).frequency(written);
        int french = Lexicon.of(Language.FRENCH).frequency(written);
        if (written.length() < SHORTEST) {
            return english <= LEAST_KNOWN && french >= OFTEN;
        }
        if (FRENCH_ONLY.contains(written)) {
            return true;
        }
        if (english == 0) {
            return french > 0 || isSpeltAsFrench(word, written);
        }
        if (english == LEAST_KNOWN) {
            return french >= KNOWN_IN_FRENCH;
        }
        return english <= USED_IN_ENGLISH && french >= english + RATHER_FRENCH
                || english <= COMMON_IN_ENGLISH && french > english && isSaidBesides(word);
    }

    /** Of a word that no list has: French but for its accents, or with accents as French has them. */
    private static boolean isSpeltAsFrench(Word word, String written) {
        boolean accented = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean accent = FRENCH_ACCENTS.indexOf(c) >= 0;
            if (c >= 0x80 && !accent) {
                return false;
            }
            accented |= accent;
        }
        return accented || Lexicon.of(Language.FRENCH).hasFolded(word.folded());
    }

    /** Whether another word that stands for it is there. */
    private boolean isSaidBesides(Word word) {
        return WordPairs.stands(WordPairs.english(word), folded(), word.folded());
    }

    private NavigableSet<String> folded() {
        if (folded.isEmpty()) {
            words.forEach(word -> folded.add(word.folded()));
        }
        return folded;
    }

    private boolean isInLoan(int at) {
        String word = words.get(at).folded();
        return ROWS.getOrDefault(word, Set.of()).stream().anyMatch(row -> {
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).equals(word) && stands(row, at - i)) {
                    return true;
                }
            }
            return false;
        });
    }

    private boolean stands(List<String> row, int from) {
        if (from < 0 || from + row.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (!words.get(from + i).folded().equals(row.get(i))) {
                return false;
            }
        }
        return true;
    }
}
