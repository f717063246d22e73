package dev.precis.summary;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Me Pascal Owona, Pascal Owona",
        "Mme Delorme, Delorme",
        "M. Nguyên Van Thang, Nguyên Van Thang",
        "' Maître Anne Delorme ', Anne Delorme",
        "Mesbah Anne, Mesbah Anne",
        "Me, Me",
        "Anne Delorme, Anne Delorme",
    })
    void aNameStandsWithoutACourtesyThatEnglishDoesNotHave(String written, String name) {
        assertThat(PersonName.of(written)).isEqualTo(name);
    }
}
