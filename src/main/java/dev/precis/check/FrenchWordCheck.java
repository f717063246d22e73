package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.Word.Gap;
import dev.precis.check.Word.Writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a word of the French was left in the English: one in lower case, or the first of all, that the French text has and that
 * is no English ({@link FrenchWords}). What both languages write alike cannot be told. Names, addresses and titles in French are
 * passed over.
 */
public final class FrenchWordCheck {

    private static final Set<String> SMALL =
            Set.of("de", "la", "le", "les", "du", "des", "d", "l", "en", "et", "au", "aux");

    /** Words of a name that stand before the word asked of; so that the cost does not grow with the square of a text. */
    private static final int LONGEST_NAME = 6;

    /** A first word that French has so often is hardly a name. Steps of {@link Lexicon#frequency}. */
    private static final int OFTEN = 10;

    private static final String QUOTES = "\"“”«‘'";
    private static final String IN_ADDRESSES = "/@_";

    private final String english;
    private final List<Word> words;
    private final List<Word> french;
    private final FrenchWords forms;
    private final Set<String> source = new HashSet<>();
    private Set<String> rows = Set.of();

    private FrenchWordCheck(String french, String english) {
        this.english = english;
        this.words = Word.of(english);
        this.french = Word.of(french);
        this.forms = new FrenchWords(words);
        for (Word word : this.french) {
            if (word.writing() == Writing.LOWER || word.opens()) {
                source.add(word.text().toLowerCase(Locale.ROOT));
            }
        }
    }

    public static List<Finding> between(String french, String english) {
        return new FrenchWordCheck(french, english).findings();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean asked = words.get(at).writing() == Writing.LOWER ? isShared(at) : at == 0 && opensAsWord();
            if (asked && forms.isFrench(at) && !isInAddress(at) && !isAmongNames(at)) {
                findings.add(finding(words.get(at)));
            }
        }
        return findings;
    }

    private boolean isShared(int at) {
        return source.contains(words.get(at).text());
    }

    /** Whether the first word of all, which has a capital whatever it is, can only be a French word: {@code Selon}. */
    private boolean opensAsWord() {
        Word word = words.get(0);
        String small = word.text().toLowerCase(Locale.ROOT);
        return word.start() == 0
                && word.writing() == Writing.CAPITAL
                && source.contains(small)
                && !Lexicon.of(Language.BRITISH_ENGLISH).has(small)
                && !Lexicon.of(Language.BRITISH_ENGLISH).has(word.text())
                && Lexicon.of(Language.FRENCH).frequency(small) >= OFTEN
                && !Name.isRatherAName(word, Language.FRENCH)
                && (words.size() == 1 || !words.get(1).isCapitalised());
    }

    private boolean isInAddress(int at) {
        Word word = words.get(at);
        return word.gap() == Gap.POINT
                || at + 1 < words.size() && words.get(at + 1).gap() == Gap.POINT
                || word.start() > 0 && IN_ADDRESSES.indexOf(english.charAt(word.start() - 1)) >= 0;
    }

    /** Joined to another word, between capitals, or after one with small words between, a French word belongs to a name. */
    private boolean isAmongNames(int at) {
        boolean joined = words.get(at).gap() == Gap.APOSTROPHE || words.get(at).gap() == Gap.HYPHEN;
        boolean after = at + 1 < words.size()
                && words.get(at + 1).gap() != Gap.OTHER
                && words.get(at + 1).isCapitalised();
        int before = at - 1;
        while (before > 0
                && words.get(before + 1).gap() != Gap.OTHER
                && SMALL.contains(words.get(before).folded())) {
            before--;
        }
        boolean named = before >= 0
                && words.get(before + 1).gap() != Gap.OTHER
                && words.get(before).isCapitalised()
                && !words.get(before).opens();
        return joined || named && (after || before < at - 1) && standsInRow(at) || isInNameOfSource(at);
    }

    /** Whether the French has it beside one of its neighbours here, as a name has; a word left in elsewhere has others. */
    private boolean standsInRow(int at) {
        return rows().contains(row(words.get(at - 1), words.get(at)))
                || at + 1 < words.size() && rows().contains(row(words.get(at), words.get(at + 1)));
    }

    /** Whether the words before it, up to a capital, stand in a row in the French too: {@code Cinémathèque française}. */
    private boolean isInNameOfSource(int at) {
        for (int i = at; i > 0 && i > at - LONGEST_NAME; i--) {
            Word before = words.get(i - 1);
            if (words.get(i).gap() == Gap.OTHER || !rows().contains(row(before, words.get(i)))) {
                return false;
            }
            if (before.isCapitalised()) {
                return isCommonInFrench(before) && !opensSentence(before);
            }
        }
        return false;
    }

    /** « Sarkozy » before a verb that was left in is no part of a title, « Cinémathèque » is. */
    private static boolean isCommonInFrench(Word word) {
        return Name.isCommon(word, Language.FRENCH) && !Name.isRatherAName(word, Language.FRENCH);
    }

    private boolean opensSentence(Word word) {
        return word.opens() && (word.start() == 0 || QUOTES.indexOf(english.charAt(word.start() - 1)) < 0);
    }

    private Set<String> rows() {
        if (rows.isEmpty()) {
            rows = new HashSet<>();
            for (int i = 1; i < french.size(); i++) {
                rows.add(row(french.get(i - 1), french.get(i)));
            }
        }
        return rows;
    }

    private static String row(Word first, Word second) {
        return first.folded() + " " + second.folded();
    }

    private static Finding finding(Word word) {
        return new Finding(
                "french_word",
                Severity.MINOR,
                Message.of(
                                "“%s” stands in the English as in the French",
                                "« %s » figure dans l’anglais comme dans le français")
                        .with(word.text()),
                Optional.empty(),
                Optional.of(word.excerpt()));
    }
}
