package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NumberFact.Kind;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds how many times a text takes its quantities, by the phrases of {@code multiples.tsv} and the numbers beside them. */
final class MultipleReader {

    /** What a phrase does. */
    private enum Manner {
        /** Says its factor. */
        SAID,
        /** Says its factor, or less: « double vitrage », "doubles". */
        WORD,
        /** Makes a factor of the number before it. */
        TIMES,
        /** Makes a divisor of the number before it. */
        LESS,
        /** Makes a factor of the number behind it. */
        BY,
        /** Makes a divisor of the number behind it. */
        OVER,
        /** Makes one or the other of the number behind it. */
        EITHER,
        /** Is no multiple. */
        NONE
    }

    private record Entry(Manner manner, Optional<BigDecimal> factor) {}

    private static final String INSTEAD = "instead";
    private static final MultipleReader FRENCH = new MultipleReader("fr");
    private static final MultipleReader ENGLISH = new MultipleReader("en");

    /** English words that stand where {@code doubler} multiplies nothing: a film is dubbed, a lorry overtaken. */
    private static final Set<String> INSTEAD_OF_DOUBLING = rows("fr").stream()
            .filter(row -> row[2].equals(INSTEAD))
            .flatMap(row -> Set.of(row[3].split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final PhraseTable<Entry> phrases = new PhraseTable<>();

    private MultipleReader(String language) {
        for (String[] row : rows(language)) {
            if (!row[2].equals(INSTEAD)) {
                Optional<BigDecimal> factor = Optional.of(row[1])
                        .filter(written -> !written.equals("-"))
                        .map(BigDecimal::new)
                        .map(Numbers::plain);
                phrases.add(row[3], new Entry(Manner.valueOf(row[2].toUpperCase(Locale.ROOT)), factor));
            }
        }
    }

    private static List<String[]> rows(String language) {
        return Tables.lines("multiples.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(row -> row[0].equals(language))
                .toList();
    }

    /** @param numbers those of the text */
    static List<Multiple> in(String text, List<NumberFact> numbers, Language language) {
        return (language == Language.FRENCH ? FRENCH : ENGLISH).read(text, numbers);
    }

    /** Whether an English text says what {@code doubler} can mean besides. */
    static boolean mayDoubleNothing(List<Word> english) {
        return english.stream().map(Word::folded).anyMatch(INSTEAD_OF_DOUBLING::contains);
    }

    private List<Multiple> read(String text, List<NumberFact> numbers) {
        List<Word> words = Word.of(text);
        List<NumberFact> factors =
                numbers.stream().filter(MultipleReader::isFactor).toList();
        Map<Integer, NumberFact> byStart = placed(factors, NumberFact::start);
        Map<Integer, NumberFact> byEnd = placed(factors, NumberFact::end);
        return phrases.in(text, words).stream()
                .map(phrase -> multiple(text, words, phrase, byStart, byEnd))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<Integer, NumberFact> placed(List<NumberFact> numbers, Function<NumberFact, Integer> place) {
        return numbers.stream().collect(Collectors.toMap(place, Function.identity(), (first, other) -> first));
    }

    private static Optional<Multiple> multiple(
            String text,
            List<Word> words,
            PhraseTable.Found<Entry> phrase,
            Map<Integer, NumberFact> byStart,
            Map<Integer, NumberFact> byEnd) {
        int at = phrase.first();
        int next = phrase.next();
        Entry entry = phrase.says();
        return switch (entry.manner()) {
            case SAID, WORD ->
                Optional.of(multiple(
                        text,
                        phrase.start(),
                        phrase.end(),
                        Set.of(entry.factor().orElseThrow()),
                        entry.manner() == Manner.SAID));
            case TIMES, LESS ->
                Optional.of(at)
                        .filter(first -> first > 0
                                && words.get(first).gap() != Word.Gap.OTHER
                                && words.get(first).writing() == Word.Writing.LOWER)
                        .map(first -> byEnd.get(words.get(first - 1).end()))
                        .map(number ->
                                multiple(text, number.start(), phrase.end(), factors(number, entry.manner()), false));
            case BY, OVER, EITHER ->
                Optional.of(next)
                        .filter(behind ->
                                behind < words.size() && words.get(behind).gap() != Word.Gap.OTHER)
                        .map(behind -> byStart.get(words.get(behind).start()))
                        .map(number ->
                                multiple(text, phrase.start(), number.end(), factors(number, entry.manner()), false));
            case NONE -> Optional.empty();
        };
    }

    private static Multiple multiple(String text, int start, int end, Set<BigDecimal> factors, boolean verb) {
        return new Multiple(text.substring(start, end), start, end, factors, verb);
    }

    private static boolean isFactor(NumberFact number) {
        return number.kind() == Kind.CARDINAL && number.value().compareTo(BigDecimal.ONE) > 0 && !number.isMeasured();
    }

    private static Set<BigDecimal> factors(NumberFact number, Manner manner) {
        Set<BigDecimal> factors = new LinkedHashSet<>();
        if (manner != Manner.LESS && manner != Manner.OVER) {
            factors.addAll(number.readings());
        }
        if (manner != Manner.TIMES && manner != Manner.BY) {
            number.readings().stream()
                    .filter(reading -> reading.signum() > 0)
                    .forEach(reading -> factors.add(Fractions.of(BigDecimal.ONE, reading)));
        }
        return factors;
    }
}
