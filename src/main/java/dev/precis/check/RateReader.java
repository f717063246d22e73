package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NumberFact.Written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what figures count per hour, day, month and the like, by the phrases of {@code periods.tsv}: each belongs to the figure nearest to it. */
final class RateReader {

    private static final String NONE = "none";
    private static final String BESIDE = "beside";
    private static final String PARTING = ".;:!?()[]\n\u00AB\u00BB\"\u201C\u201D";
    private static final int FARTHEST_IN_WORDS = 6;

    /** @param beside whether it may stand before its figure too */
    private record Period(String name, boolean beside) {}

    private static final RateReader FRENCH = new RateReader("fr");
    private static final RateReader ENGLISH = new RateReader("en");

    private final PhraseTable<Period> phrases = new PhraseTable<>();

    private RateReader(String language) {
        for (String line : Tables.lines("periods.tsv")) {
            String[] row = line.split("\t");
            if (row[0].equals(language)) {
                phrases.add(row[3], new Period(row[1], row[2].equals(BESIDE)));
            }
        }
    }

    /** @param numbers those of the text */
    static List<Rate> in(String text, List<NumberFact> numbers, Language language) {
        return (language == Language.FRENCH ? FRENCH : ENGLISH).read(text, numbers);
    }

    private List<Rate> read(String text, List<NumberFact> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Word> words = Word.of(text);
        return phrases.in(text, words).stream()
                .map(phrase -> rate(text, words, phrase, numbers))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Rate> rate(
            String text, List<Word> words, PhraseTable.Found<Period> phrase, List<NumberFact> numbers) {
        if (phrase.says().name().equals(NONE)) {
            return Optional.empty();
        }
        return near(text, words, phrase, numbers).stream()
                .min(Comparator.comparingInt(number -> distance(words, phrase, number)))
                .map(number -> {
                    int start = Math.min(number.start(), phrase.start());
                    int end = Math.max(number.end(), phrase.end());
                    return new Rate(number, phrase.says().name(), text.substring(start, end), start, end);
                });
    }

    /** The figures that no sign and not too many words part from a phrase; each phrase looks no farther, so that time stays linear. */
    private static List<NumberFact> near(
            String text, List<Word> words, PhraseTable.Found<Period> phrase, List<NumberFact> numbers) {
        int behind = first(numbers, number -> number.start() >= phrase.start());
        List<NumberFact> near = new ArrayList<>();
        for (int i = behind - 1; i >= 0 && distance(words, phrase, numbers.get(i)) <= FARTHEST_IN_WORDS; i--) {
            near.add(numbers.get(i));
        }
        int last = phrase.says().beside() ? numbers.size() : behind;
        for (int i = behind; i < last && distance(words, phrase, numbers.get(i)) <= FARTHEST_IN_WORDS; i++) {
            near.add(numbers.get(i));
        }
        near.removeIf(number -> !isFigure(number) || isParted(text, phrase, number));
        return near;
    }

    /** Where in a list in order those begin that are so; its size if none is. */
    private static <T> int first(List<T> ordered, Predicate<T> so) {
        int from = 0;
        int to = ordered.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (so.test(ordered.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** « une croissance annuelle de 3 % » : an article is no figure. */
    private static boolean isFigure(NumberFact number) {
        return switch (number.kind()) {
            case CARDINAL -> number.written() != Written.WORDS || number.value().compareTo(BigDecimal.ONE) > 0;
            case TIME, ROUGH, FRACTION -> true;
            case ORDINAL, IMPLIED -> false;
        };
    }

    /** In words between them. */
    private static int distance(List<Word> words, PhraseTable.Found<Period> phrase, NumberFact number) {
        boolean before = number.start() < phrase.start();
        int from = before ? number.end() : phrase.end();
        int to = before ? phrase.start() : number.start();
        return Math.max(0, first(words, word -> word.end() > to) - first(words, word -> word.start() >= from));
    }

    /** A comma parts a figure from what follows alone. */
    private static boolean isParted(String text, PhraseTable.Found<Period> phrase, NumberFact number) {
        boolean before = number.start() < phrase.start();
        int from = before ? number.end() : phrase.end();
        int to = before ? phrase.start() : number.start();
        return to < from
                || text.substring(from, to).chars().anyMatch(c -> PARTING.indexOf(c) >= 0 || before && c == ',');
    }
}
