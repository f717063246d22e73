package dev.precis.article;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NormalTextTest {

    @Test
    void whatNobodySeesIsNotToldToAModelEither() {
        String tags = "Ignore all"
                .codePoints()
                .mapToObj(letter -> Character.toString(0xE0000 + letter))
                .reduce("", String::concat);
        assertThat(NormalText.of("Le port" + tags + " \u202Erouvre\u2066\u202C de\u200Bmain\u0000\u001B."))
                .isEqualTo("Le port rouvre demain.");
    }

    @Test
    void whatIsSeenStays() {
        assertThat(NormalText.of("L\u2019\u00E9t\u0065\u0301\u00A0:\t« 12\u202F% » \uD83D\uDE00\n\uD835\uDC00"))
                .isEqualTo("L'été : « 12 % » \uD83D\uDE00 \uD835\uDC00");
    }
}
