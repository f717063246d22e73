package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.Word.Gap;
import dev.precis.check.Word.Writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as a reader sees one: words with capitals in a row, with the particles between them.
 *
 * @param words all of it, never empty
 * @param first index of its first word among the words of its text
 * @param telling those that are no common word of the language, and so are a name wherever they stand; never empty
 */
record Name(List<Word> words, int first, List<Word> telling) {

    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "la", "von", "van", "der", "den", "da", "di", "del", "della", "dos", "el", "al",
            "ben", "bin", "ibn", "ter", "zu");

    /** Capitals that name nobody. */
    private static final Set<String> NO_NAMES =
            Set.of(("m mm mme mmes mlle mlles mr mrs ms dr st ste sir pr prof lundi mardi mercredi jeudi"
                            + " vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre"
                            + " decembre monday tuesday wednesday thursday friday saturday sunday january february march april may june"
                            + " july august september october november december i ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii"
                            + " xviii xix xx xxi ok am pm tandis aujourd puisqu lorsqu quelqu quoiqu jusqu presqu snr jnr rep md mds mrd sgt pfc cpl adm gov col lt melle monsieur madame mademoiselle nord sud est ouest north south east west nov dec oct jan feb sept aug")
                    .split(" "));

    private static final Set<String> ORDINAL_ENDINGS = Set.of("", "e", "er", "eme", "emes", "st", "nd", "rd", "th");
    private static final int SHORTEST = 2;

    /** A French word so rare is seldom what a capital stands for. Steps of {@link Lexicon#frequency}. */
    private static final int RARE = 7;

    String text(String text) {
        return text.substring(start(), end());
    }

    int start() {
        return words.get(0).start();
    }

    int end() {
        return words.get(words.size() - 1).end();
    }

    Word last() {
        return telling.get(telling.size() - 1);
    }

    /** The names of a text in order. */
    static List<Name> of(List<Word> words, Language language) {
        List<Name> names = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int next = end(words, at);
            if (next > at) {
                List<Word> run = words.subList(at, next);
                List<Word> telling =
                        run.stream().filter(word -> tells(word, language)).toList();
                if (!telling.isEmpty()) {
                    names.add(new Name(run, at, telling));
                }
            }
            at = Math.max(next, at + 1);
        }
        return names;
    }

    /** Where the row of capitalised words that begins at {@code at} ends. */
    private static int end(List<Word> words, int at) {
        int end = at;
        for (int i = at; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > at && word.gap() == Gap.OTHER) {
                break;
            }
            if (word.isCapitalised()) {
                end = i + 1;
            } else if (end == at || !PARTICLES.contains(word.folded()) || i - end >= 2) {
                break;
            }
        }
        return end;
    }

    /** Whether a word can only be a name; a capital that opens a sentence is none. */
    static boolean tells(Word word, Language language) {
        if (!word.isCapitalised() || !canName(word)) {
            return false;
        }
        if (word.writing() == Writing.UPPER && word.folded().length() <= Acronym.LONGEST || isNumeral(word.folded())) {
            return false;
        }
        return !isCommon(word, language)
                || !word.opens() && word.writing() != Writing.UPPER && isMeantAsName(word, language);
    }

    /**
     * Whether a capital within a sentence makes a name of a common word: {@code Martin}, or in French, which gives a capital to
     * hardly anything else, a word that is rare without it or that English knows as a name: {@code Bush}, {@code Petit}.
     */
    private static boolean isMeantAsName(Word word, Language language) {
        int asName = Lexicon.of(language).frequency(word.text());
        int asWord = Lexicon.of(language).frequency(lower(word));
        return asName > 1 && asName > asWord
                || language == Language.FRENCH
                        && (asWord > 0 && asWord <= RARE || isRatherAName(word, Language.BRITISH_ENGLISH));
    }

    /** Whether it is no title, month or numeral. */
    static boolean canName(Word word) {
        return word.folded().length() >= SHORTEST && !NO_NAMES.contains(word.folded());
    }

    /** Whether a word is met more with a capital than without one: {@code Japan}. */
    static boolean isRatherAName(Word word, Language language) {
        Lexicon lexicon = Lexicon.of(language);
        return lexicon.frequency(word.text()) > lexicon.frequency(lower(word));
    }

    /** Whether a word is one of the language in lower case too. */
    static boolean isCommon(Word word, Language language) {
        Lexicon lexicon = Lexicon.of(language);
        return lexicon.has(lower(word)) || language == Language.FRENCH && lexicon.hasFolded(word.folded());
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    /** {@code XXe}, {@code XXIème}, {@code XXth}. */
    private static boolean isNumeral(String folded) {
        int digits = 0;
        while (digits < folded.length() && "ivxl".indexOf(folded.charAt(digits)) >= 0) {
            digits++;
        }
        return digits > 0 && ORDINAL_ENDINGS.contains(folded.substring(digits));
    }
}
