package dev.precis.check;

import dev.precis.check.Word.Gap;
import dev.precis.check.Word.Writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * French phrases of two words ({@code accord commercial}, {@code hausse des prix}) whose English can be told for certain: each of the two
 * words has exactly one English word in the text that commonly stands for it, and the two stand side by side. What is not
 * certain is passed over; most phrases are.
 */
public final class Phrases {

    private static final Set<String> OF = Set.of("de", "d", "du", "des");
    private static final Set<String> ARTICLES = Set.of("la", "l");
    private static final Set<String> BETWEEN = Set.of("of", "the", "in", "on", "for", "s", "to", "a", "an");
    private static final Pattern INFINITIVE = Pattern.compile(".{2,}(er|ir|re)");
    private static final int SHORTEST = 4;
    private static final int COGNATE = 5;
    private static final int FARTHEST = 3;

    private static final Recent<Recent.Pair, List<Rendered>> RECENT =
            Recent.pairs(pair -> read(pair.french(), pair.english()));

    private Phrases() {}

    /**
     * A phrase and what became of it.
     *
     * @param phrase its two words in their base forms, the same however it is inflected
     * @param said the English words, each by the entry of the table it is a form of, the same however they are inflected
     */
    public record Rendered(String phrase, Finding.Excerpt french, Finding.Excerpt english, String said) {}

    private record Answer(int place, String entry) {}

    /** The phrases of a French text whose English is certain, in their order. */
    public static List<Rendered> between(String french, String english) {
        return RECENT.of(new Recent.Pair(french, english));
    }

    private static List<Rendered> read(String french, String english) {
        List<Word> source = Word.of(french);
        List<Word> target = Word.of(english);
        List<Rendered> rendered = new ArrayList<>();
        for (int i = 0; i < source.size() - 1; i++) {
            int first = i;
            int second = second(source, i);
            if (second > 0 && tells(source.get(first)) && tells(source.get(second))) {
                answer(source.get(first), target)
                        .ifPresent(head -> answer(source.get(second), target)
                                .filter(tail -> besides(head, tail, target))
                                .ifPresent(tail -> rendered.add(new Rendered(
                                        base(source.get(first)) + " " + base(source.get(second)),
                                        excerpt(french, source.get(first), source.get(second)),
                                        excerpt(english, target.get(head.place()), target.get(tail.place())),
                                        head.entry() + " " + tail.entry()))));
            }
        }
        return List.copyOf(rendered);
    }

    /** Where the second word of a phrase stands: behind the first, or behind {@code de}. */
    private static int second(List<Word> words, int first) {
        int at = first + 1;
        if (OF.contains(words.get(at).folded()) && words.get(at).gap() == Gap.BLANK) {
            at++;
            if (at < words.size() && ARTICLES.contains(words.get(at).folded())) {
                at++;
            }
        }
        return at < words.size()
                        && words.get(at).gap() != Gap.OTHER
                        && words.get(at).gap() != Gap.HYPHEN
                ? at
                : -1;
    }

    /** A noun or an adjective of the table: names, numbers and what is nothing but a verb say nothing here. */
    private static boolean tells(Word word) {
        boolean plain = word.writing() == Writing.LOWER || word.writing() == Writing.CAPITAL && word.opens();
        return plain
                && word.folded().length() >= SHORTEST
                && !nouns(word).isEmpty()
                && !WordPairs.english(word).isEmpty();
    }

    private static Set<String> nouns(Word word) {
        Set<String> bases = new TreeSet<>(WordPairs.bases(word));
        bases.removeIf(
                base -> INFINITIVE.matcher(base).matches() && !word.folded().startsWith(base));
        return bases;
    }

    private static String base(Word word) {
        return nouns(word).iterator().next();
    }

    private static Optional<Answer> answer(Word french, List<Word> english) {
        Set<String> entries = WordPairs.english(french);
        String cognate = french.folded().length() > COGNATE ? french.folded().substring(0, COGNATE) : "";
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            String word = english.get(i).folded();
            Optional<String> entry = entries.stream()
                    .filter(known -> WordPairs.isForm(word, known))
                    .max((one, other) -> one.length() != other.length()
                            ? Integer.compare(one.length(), other.length())
                            : one.compareTo(other));
            if (entry.isPresent()) {
                answers.add(new Answer(i, entry.get()));
            } else if (!cognate.isEmpty() && word.startsWith(cognate)) {
                answers.add(new Answer(i, cognate));
            }
        }
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }

    private static boolean besides(Answer head, Answer tail, List<Word> english) {
        int from = Math.min(head.place(), tail.place());
        int to = Math.max(head.place(), tail.place());
        if (from == to || to - from > FARTHEST) {
            return false;
        }
        for (int i = from + 1; i <= to; i++) {
            if (english.get(i).gap() == Gap.OTHER
                    || i < to && !BETWEEN.contains(english.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static Finding.Excerpt excerpt(String text, Word one, Word other) {
        int start = Math.min(one.start(), other.start());
        int end = Math.max(one.end(), other.end());
        return new Finding.Excerpt(text.substring(start, end), start, end);
    }
}
