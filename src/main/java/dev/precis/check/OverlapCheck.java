package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.Word.Writing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether an English can be that of its French at all: one that obeyed an instruction in the text, or made something up, has neither its
 * names and figures nor what its words mean, and seldom its length.
 *
 * <p>A ratio of likelihoods, of a translation against any other sentence. What each kind of word weighs follows from how many of
 * them find their English in translations of newstest2009 and 2010, and how many in an English that stands a few lines away; the bench
 * {@code src/bench/overlap.sh} tells what is found and what is alarmed on.
 */
public final class OverlapCheck {

    /** Lengths of other sentences stray four times as far. */
    private static final double WIDER = 4;

    private static final double MOST_BY_LENGTH = 20;

    /** Below it the English is another text; so is one human translation in eleven hundred. */
    private static final double LEAST = -7;

    /** Below it a person should look. */
    private static final double DOUBTFUL = -2.5;

    /** A text of fewer words of weight is too short to be sure of. */
    private static final int ENOUGH = 3;

    /** Of so many words of weight a translation has one, whatever it does with the others. */
    private static final int MANY = 7;

    private static final int SHORTEST = 3;

    /** Base forms that a good translation tells by other words as often as not. */
    private static final Set<String> LIGHT =
            Set.of(("avoir etre cela celui tres car non soit hui lors ce quel si parce votre notre mon tre lequel"
                            + " bien mettre faire prendre passer trouver selon facon agir lieu cote parole chose tant tel"
                            + " rapport venir cause raison suite effet chez maniere grace coup surtout ici rien face presenter"
                            + " rendre tenir realiser obtenir savoir voir ver peu aller falloir devoir pouvoir etat ailleurs"
                            + " outre propos revanche sinon parfois cependant toutefois autant donc quoi aussi encore deja"
                            + " tandis quand comment")
                    .split(" "));

    private static final Message INVENTED = Message.of(
            "no word of the English is one that either language or the French text has",
            "aucun mot de l’anglais n’existe dans l’une ou l’autre langue ni dans le texte français");

    private static final Message SOMETHING_ELSE = Message.of(
            "the English has %d of the French text's %d names, figures and words of weight, at %d characters for %d: "
                    + "it may say something else",
            "l’anglais reprend %d des %d noms, chiffres et mots porteurs de sens du texte français, en %d caractères pour %d : "
                    + "il dit peut-être autre chose");

    private OverlapCheck() {}

    /** What a French word speaks for a translation where the English has it, and against one where not. */
    private enum Kind {
        /** A beginning that both languages have from Latin, if any. */
        KINDRED(2.5, -0.75),
        /** In the table of words. */
        KNOWN(2.4, -1.05),
        NAME(2.7, -1.5),
        /** The English may have it in letters. */
        FIGURE(2.7, -1.5);

        private final double found;
        private final double missed;

        Kind(double found, double missed) {
            this.found = found;
            this.missed = missed;
        }
    }

    /** A finding where the English says something else: major where hardly a person would have put it so, else minor. */
    public static List<Finding> between(String french, String english) {
        List<Word> words = Word.of(english);
        Weight weight = weight(Word.of(french), english);
        boolean toldByLength = LengthCheck.of(french, english)
                .filter(finding -> finding.severity() == Severity.MAJOR)
                .isPresent();
        if (weight.judged() == 0 || words.isEmpty() || weight.sum() >= 0 || toldByLength) {
            return List.of();
        }
        if (isInvented(words, french)) {
            return List.of(finding(Severity.MAJOR, INVENTED));
        }
        double sum = weight.sum() + byLength(french, english);
        return sum >= DOUBTFUL
                ? List.of()
                : List.of(finding(
                        isAnother(weight, sum) ? Severity.MAJOR : Severity.MINOR,
                        SOMETHING_ELSE.with(
                                weight.found(),
                                weight.judged(),
                                english.strip().length(),
                                french.strip().length())));
    }

    private static boolean isAnother(Weight weight, double sum) {
        return sum < LEAST && weight.judged() >= ENOUGH || weight.found() == 0 && weight.judged() >= MANY;
    }

    /** @param sum what the words speak for a translation, as the logarithm of a likelihood */
    private record Weight(double sum, int found, int judged) {}

    private static Weight weight(List<Word> french, String english) {
        EnglishWords target = EnglishWords.of(english);
        Set<String> seen = new HashSet<>();
        Weight weight = new Weight(0, 0, 0);
        for (Word word : french) {
            if (says(word) && seen.add(word.folded())) {
                boolean stands = target.have(word);
                Kind kind = kind(word, WordPairs.english(word));
                weight = new Weight(
                        weight.sum() + (stands ? kind.found : kind.missed),
                        weight.found() + (stands ? 1 : 0),
                        weight.judged() + 1);
            }
        }
        return weight;
    }

    private static boolean isInvented(List<Word> english, String french) {
        Set<String> source = Word.of(french).stream().map(Word::folded).collect(Collectors.toSet());
        return english.stream().noneMatch(word -> source.contains(word.folded()) || isWord(word));
    }

    private static boolean isWord(Word word) {
        String small = word.text().toLowerCase(Locale.ROOT);
        return word.writing() == Writing.DIGITS
                || Stream.of(Language.BRITISH_ENGLISH, Language.FRENCH)
                        .map(Lexicon::of)
                        .anyMatch(lexicon -> lexicon.has(small) || lexicon.has(word.text()));
    }

    private static boolean says(Word word) {
        return word.writing() == Writing.DIGITS
                || word.folded().length() >= SHORTEST
                        && !Gist.isCommon(word.folded())
                        && bases(word).noneMatch(LIGHT::contains);
    }

    private static Stream<String> bases(Word word) {
        return Stream.concat(Stream.of(word.folded()), WordPairs.bases(word).stream());
    }

    private static Kind kind(Word word, Set<String> known) {
        if (word.writing() == Writing.DIGITS) {
            return Kind.FIGURE;
        }
        if (!known.isEmpty()) {
            return Kind.KNOWN;
        }
        return word.isCapitalised() && !word.opens() ? Kind.NAME : Kind.KINDRED;
    }

    private static double byLength(String french, String english) {
        double stray = Gist.stray(english.strip().length(), french.strip().length());
        return Math.log(WIDER) - Math.min(stray, MOST_BY_LENGTH) + Math.min(stray / (WIDER * WIDER), MOST_BY_LENGTH);
    }

    private static Finding finding(Severity severity, Message message) {
        return Finding.of("overlap", severity, message);
    }
}
