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
 * @param falls whether a word says that something is lower, lost or below, which takes the place of a minus
 */
record Facts(
        List<NumberFact> numbers,
        List<MoneyWord> money,
        List<CalendarWord> calendar,
        List<DateFact> dates,
        boolean falls) {

    /** More facts than a sentence has; beyond, only numbers are compared, since the other comparisons are not linear. */
    private static final int MOST = 1000;

    boolean isSentence() {
        return numbers.size() <= MOST && money.size() <= MOST && calendar.size() <= MOST && dates.size() <= MOST;
    }

    static Facts of(String text, Language language) {
        return of(List.of(text), language);
    }

    /** The facts of several texts together; each keeps its place in its own text. */
    static Facts of(List<String> texts, Language language) {
        return new Facts(
                all(texts, text -> Numbers.of(text, language)),
                all(texts, MoneyWord::in),
                all(texts, text -> CalendarReader.in(text, language)),
                all(texts, text -> DateReader.in(text, language)),
                texts.stream().anyMatch(text -> SignCheck.falls(text, language)));
    }

    List<CalendarWord> calendar(CalendarWord.Kind kind) {
        return calendar.stream().filter(word -> word.kind() == kind).toList();
    }

    /** Whether the text names that month. */
    boolean names(BigDecimal month) {
        return calendar(CalendarWord.Kind.MONTH).stream()
                .anyMatch(word -> month.compareTo(BigDecimal.valueOf(word.value())) == 0);
    }

    private static <T> List<T> all(List<String> texts, Function<String, List<T>> reader) {
        Stream<T> found = texts.stream().flatMap(text -> reader.apply(text).stream());
        return found.toList();
    }
}
