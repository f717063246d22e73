package dev.precis.term;

import dev.precis.article.FoldedText;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The labelled cases of terms, by our matcher and by what stems words without a dictionary. */
public final class TermRivals {

    private TermRivals() {}

    public static void main(String[] args) {
        SnowballStemmer snowball = new SnowballStemmer(SnowballStemmer.ALGORITHM.FRENCH);
        SnowballStemmer porter = new SnowballStemmer(SnowballStemmer.ALGORITHM.PORTER);
        told("dictionary (ours)", text -> ours(text));
        told(
                "words as written, folded",
                text -> stemmed(text, word -> FoldedText.of(word).toString()));
        told(
                "Snowball French, then folded",
                text -> stemmed(
                        text,
                        word -> FoldedText.of(snowball.stem(word).toString()).toString()));
        told(
                "folded, then Snowball French",
                text -> stemmed(
                        text,
                        word -> snowball.stem(FoldedText.of(word).toString()).toString()));
        told(
                "folded, then Porter",
                text -> stemmed(
                        text,
                        word -> porter.stem(FoldedText.of(word).toString()).toString()));
    }

    private interface Matcher {
        List<String> in(String text);
    }

    private static void told(String name, Matcher matcher) {
        int right = 0;
        int wanted = 0;
        int found = 0;
        for (TermCase labelled : TermCase.all()) {
            List<String> words = new ArrayList<>(matcher.in(labelled.text()));
            found += words.size();
            wanted += labelled.expected().size();
            List<String> left = new ArrayList<>(words);
            labelled.expected().forEach(left::remove);
            right += words.size() - left.size();
        }
        System.out.printf(
                "%-32s precision %.3f, recall %.3f, F1 %.4f%n",
                name, (double) right / found, (double) right / wanted, 2.0 * right / (wanted + found));
    }

    private static List<String> ours(String text) {
        return TermCase.glossary().finder().occurrences(text).stream()
                .map(found ->
                        text.substring(found.place().start(), found.place().end()))
                .toList();
    }

    /** Longest first, word by word; what stands in one sentence, as ours does. */
    private static List<String> stemmed(String text, UnaryOperator<String> stem) {
        List<Token> words = Token.of(text, Token.FRENCH_ENDS);
        boolean[] taken = new boolean[words.size()];
        List<int[]> found = new ArrayList<>();
        TermCase.glossary().entries().stream()
                .map(entry -> Token.of(entry.source(), Token.FRENCH_ENDS))
                .sorted(Comparator.comparingInt(term -> -term.size()))
                .forEach(term -> {
                    for (int at = 0; at + term.size() <= words.size(); at++) {
                        if (stands(term, words, at, taken, stem)) {
                            Arrays.fill(taken, at, at + term.size(), true);
                            found.add(new int[] {
                                words.get(at).start(),
                                words.get(at + term.size() - 1).end()
                            });
                        }
                    }
                });
        return found.stream()
                .sorted(Comparator.comparingInt(place -> place[0]))
                .map(place -> text.substring(place[0], place[1]))
                .toList();
    }

    private static boolean stands(
            List<Token> term, List<Token> words, int at, boolean[] taken, UnaryOperator<String> stem) {
        for (int i = 0; i < term.size(); i++) {
            Token word = words.get(at + i);
            if (taken[at + i]
                    || i > 0 && word.apart()
                    || !stem.apply(word.lower()).equals(stem.apply(term.get(i).lower()))) {
                return false;
            }
        }
        return true;
    }
}
