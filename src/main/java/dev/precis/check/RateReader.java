package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NumberFact.Written;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        return numbers.stream()
                .filter(number -> isFigure(number) && (phrase.says().beside() || number.end() <= phrase.start()))
                .filter(number -> distance(text, words, phrase, number) <= FARTHEST_IN_WORDS)
                .min(Comparator.comparingInt(number -> distance(text, words, phrase, number)))
                .map(number -> {
                    int start = Math.min(number.start(), phrase.start());
                    int end = Math.max(number.end(), phrase.end());
                    return new Rate(number, phrase.says().name(), text.substring(start, end), start, end);
                });
    }

    /** « une croissance annuelle de 3 % » : an article is no figure. */
    private static boolean isFigure(NumberFact number) {
        return switch (number.kind()) {
            case CARDINAL -> number.written() != Written.WORDS || number.value().compareTo(BigDecimal.ONE) > 0;
            case TIME, ROUGH, FRACTION -> true;
            case ORDINAL, IMPLIED -> false;
        };
    }

    /** In words; more than any sentence has where a sign parts them. A comma parts a figure from what follows alone. */
    private static int distance(String text, List<Word> words, PhraseTable.Found<Period> phrase, NumberFact number) {
        boolean behind = number.end() <= phrase.start();
        int from = behind ? number.end() : phrase.end();
        int to = behind ? phrase.start() : number.start();
        if (to < from || text.substring(from, to).chars().anyMatch(c -> isParting((char) c, behind))) {
            return Integer.MAX_VALUE;
        }
        return (int) words.stream()
                .filter(word -> from <= word.start() && word.end() <= to)
                .count();
    }

    private static boolean isParting(char c, boolean behind) {
        return PARTING.indexOf(c) >= 0 || behind && c == ',';
    }
}
