package dev.precis.check;

import dev.precis.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le 2 février, un lundi | MONTH 2 WEEKDAY 1",
                "le 2 fevrier et le 15 aout | MONTH 2 MONTH 8",
                "en sept. 2025, sept pays | MONTH 9",
                "Mars 2020, et la planète Mars | MONTH 3",
                "le 1er mai | MONTH 5",
                "les dimanches de DÉCEMBRE | WEEKDAY 7 MONTH 12",
            })
    void monthsAndWeekdaysOfAFrenchTextAreFound(String text, String found) {
        assertThat(told(text, Language.FRENCH)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr May may march in March, in May | MONTH 3 MONTH 5",
                "May 2, Sept. 3, 4th of Jan. | MONTH 5 MONTH 9 MONTH 1",
                "an august person on Mondays | WEEKDAY 1",
                "mid-June | MONTH 6",
            })
    void monthsAndWeekdaysOfAnEnglishTextAreFound(String text, String found) {
        assertThat(told(text, Language.BRITISH_ENGLISH)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 2 February 2026 | 2026-02-02",
                "on February 2, 2026 | 2026-02-02",
                "on the 2nd of February 2026 | 2026-02-02",
                "in March 2020 | 2020-03",
                "from 12 to 14 November 2025 | 2025-11-12",
                "Nov. 14, 2025 | 2025-11-14",
                "since May 2025 | 2025-05",
            })
    void aDateOfAnEnglishTextIsFound(String text, String iso) {
        assertThat(DateReader.in(text, Language.BRITISH_ENGLISH))
                .singleElement()
                .satisfies(date -> assertThat(date.iso()).contains(iso));
    }

    private static String told(String text, Language language) {
        return CalendarReader.in(text, language).stream()
                .map(word -> word.kind() + " " + word.value())
                .collect(Collectors.joining(" "));
    }
}
