package dev.precis.note;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class DateWordsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-03 | le 3 décembre             | 3 décembre 2026                      | 3 December 2026
            2026-12-01 | 1er décembre              | 1er décembre 2026                    | 1 December 2026
            2026-12-03 | jeudi                     | 3 décembre 2026                      | 3 December 2026
            2026-12-03 | du 3 au 12 décembre       | du 3 au 12 décembre 2026             | 3–12 December 2026
            2026-12-01 | du 1er au 12 décembre 26  | du 1er au 12 décembre 2026           | 1–12 December 2026
            2026-11-28 | du 28 novembre au 3 décembre | du 28 novembre au 3 décembre 2026 | 28 November–3 December 2026
            2026-12-28 | du 28 décembre au 3 janvier | du 28 décembre 2026 au 3 janvier 2027 | 28 December 2026–3 January 2027
            2026-12-03 | les 3 et 12 décembre      | 3 et 12 décembre 2026                | 3 and 12 December 2026
            2026-11-28 | le 28 novembre et le 3 décembre | 28 novembre et 3 décembre 2026 | 28 November and 3 December 2026
            2026-12-03 | le 3 décembre, puis le 12 janvier | 3 décembre 2026              | 3 December 2026
            2028       | la fin de 2028            | la fin de 2028                       | end of 2028
            2031       | d'ici 2031                | d'ici 2031                           | by 2031
            2031       | D’ici à la fin de 2031    | d'ici à la fin de 2031               | by the end of 2031
            2027-03-31 | au plus tard le 31 mars 2027 | au plus tard le 31 mars 2027      | by 31 March 2027
            2026-12    | à la mi-décembre 2026     | à la mi-décembre 2026                | mid-December 2026
            2018       | en 2018                   | 2018                                 | 2018
            2027-02    | février 2027              | février 2027                         | February 2027
            ''         | le 3 décembre             | le 3 décembre (année non précisée)   | 3 December (year not stated)
            ''         | du 3 au 12 décembre       | du 3 au 12 décembre (année non précisée) | 3–12 December (year not stated)
            2026-02-30 | le 30 février             | le 30 février                        |
            """)
    void aDateIsWrittenAsEachLanguageWritesItWithItsBounds(String iso, String text, String fr, String en) {
        Optional<String> known = Optional.of(iso).filter(date -> !date.isEmpty());

        assertThat(DateWords.of(known, text)).isEqualTo(new Bilingual(fr, Optional.ofNullable(en)));
    }

    @Test
    void aDayIsWrittenInFull() {
        assertThat(DateWords.of(LocalDate.parse("2026-05-01")))
                .isEqualTo(new Bilingual("1er mai 2026", Optional.of("1 May 2026")));
    }
}
