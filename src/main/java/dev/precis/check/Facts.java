package dev.precis.check;

import dev.precis.article.Language;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a text says that code can compare.
 *
 * <p>Numbers include articles ("un", "a"), which carry a one and demand none.
 *
 * @param multiples how many times quantities are taken
 * @param rates figures and the time they count for
 * @param mayDoubleNothing whether an English text says what « doubler » can mean besides
 * @param falls whether a word says that something is lower, lost or below, which takes the place of a minus
 * @param direction which way its figures go
 */
record Facts(
        List<NumberFact> numbers,
        List<MoneyWord> money,
        List<CalendarWord> calendar,
        List<DateFact> dates,
        List<Multiple> multiples,
        List<Rate> rates,
        boolean mayDoubleNothing,
        boolean falls,
        DirectionCheck.Direction direction) {

    /** More facts than a sentence has; beyond, only numbers are compared, since the other comparisons are not linear. */
    private static final int MOST = 1000;

    boolean isSentence() {
        return Stream.of(numbers, money, calendar, dates, multiples, rates).allMatch(facts -> facts.size() <= MOST);
    }

    private static final Recent<String, Facts> FRENCH = Recent.texts(text -> read(text, Language.FRENCH));
    private static final Recent<String, Facts> ENGLISH = Recent.texts(text -> read(text, Language.BRITISH_ENGLISH));

    static Facts of(String text, Language language) {
        return (language == Language.FRENCH ? FRENCH : ENGLISH).of(text);
    }

    private static Facts read(String text, Language language) {
        List<NumberFact> numbers = List.copyOf(Numbers.of(text, language));
        return new Facts(
                numbers,
                List.copyOf(MoneyWord.in(text)),
                List.copyOf(CalendarReader.in(text, language)),
                List.copyOf(DateReader.in(text, language)),
                MultipleReader.in(text, numbers, language),
                RateReader.in(text, numbers, language),
                MultipleReader.mayDoubleNothing(Word.of(text)),
                SignCheck.falls(text, language),
                DirectionCheck.of(List.of(text), language));
    }

    /** The facts of several texts together; each keeps its place in its own text. */
    static Facts of(List<String> texts, Language language) {
        List<Facts> each = texts.stream().map(text -> of(text, language)).toList();
        return each.size() == 1
                ? each.get(0)
                : new Facts(
                        all(each, Facts::numbers),
                        all(each, Facts::money),
                        all(each, Facts::calendar),
                        all(each, Facts::dates),
                        all(each, Facts::multiples),
                        all(each, Facts::rates),
                        each.stream().anyMatch(Facts::mayDoubleNothing),
                        each.stream().anyMatch(Facts::falls),
                        DirectionCheck.of(texts, language));
    }

    /** The same without the numbers that stand in one of these places. */
    Facts withoutNumbersIn(List<Finding.Excerpt> places) {
        List<NumberFact> others = numbers.stream()
                .filter(number -> places.stream()
                        .noneMatch(place -> place.start() <= number.start() && number.end() <= place.end()))
                .toList();
        return others.size() == numbers.size()
                ? this
                : new Facts(others, money, calendar, dates, multiples, rates, mayDoubleNothing, falls, direction);
    }

    List<CalendarWord> calendar(CalendarWord.Kind kind) {
        return calendar.stream().filter(word -> word.kind() == kind).toList();
    }

    /** Whether the text names that month. */
    boolean names(BigDecimal month) {
        return calendar(CalendarWord.Kind.MONTH).stream()
                .anyMatch(word -> month.compareTo(BigDecimal.valueOf(word.value())) == 0);
    }

    private static <T> List<T> all(List<Facts> each, Function<Facts, List<T>> part) {
        Stream<T> found = each.stream().flatMap(facts -> part.apply(facts).stream());
        return found.toList();
    }
}
