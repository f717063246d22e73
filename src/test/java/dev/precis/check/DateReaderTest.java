package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Réunis le 2 février 2026 à Hanoï | 2 février 2026 | 2026-02-02",
                "reunis le 2 fevrier 2026 | 2 fevrier 2026 | 2026-02-02",
                "le 14 novembre, il a dit | 14 novembre | ''",
                "le 14 novembre 25 a Washington | 14 novembre 25 | 2025-11-14",
                "le 14 novembre 25 pays ont signé | 14 novembre | ''",
                "signé le 02/02/2026. | 02/02/2026 | 2026-02-02",
                "depuis mars 2020, | mars 2020 | 2020-03",
                "le 1er mars | 1er mars | ''",
                "du 12 au 14 novembre 2025 | 12 au 14 novembre 2025 | 2025-11-12",
                "d’ici 2030 et au-delà | 2030 | 2030",
                "en 2025, les échanges | 2025 | 2025",
                "le 15 AOÛT 2024 | 15 AOÛT 2024 | 2024-08-15",
            })
    void aDateIsFoundWithWhatItsWordsSay(String text, String words, String iso) {
        assertThat(DateReader.in(text)).singleElement().satisfies(date -> {
            assertThat(date.text()).isEqualTo(words);
            assertThat(text.substring(date.start(), date.end())).isEqualTo(words);
            assertThat(date.iso().orElse("")).isEqualTo(iso);
        });
    }

    @Test
    void whatNoCalendarHasIsNoDate() {
        assertThat(DateReader.in("le 31 février 2026, le 45/13/2026, en 2 000 lieux"))
                .extracting(DateFact::text)
                .isEqualTo(List.of());
    }

    @Test
    void datesComeInTheOrderOfTheText() {
        assertThat(DateReader.in("En 2024, puis le 3 mai 2025 et le 04/06/2025."))
                .extracting(date -> date.iso().orElseThrow())
                .containsExactly("2024", "2025-05-03", "2025-06-04");
    }

    @Test
    void anIsoDateThatContradictsItsWordsIsMajor() {
        assertThat(DateCheck.of("le 2 février", "2026-02-02")).isEmpty();
        assertThat(DateCheck.of("du 12 au 14 novembre", "2025-11-14")).isEmpty();
        assertThat(DateCheck.of("l’an dernier", "2025")).isEmpty();
        assertThat(DateCheck.of("le 2 février", "2026-03-02").orElseThrow().severity())
                .isEqualTo(Severity.MAJOR);
        assertThat(DateCheck.of("mars 2020", "2021-03")).isPresent();
        assertThat(DateCheck.of("le 2 février", "2 février 2026")).isPresent();
    }
}
