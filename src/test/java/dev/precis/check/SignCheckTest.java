package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Il a fait -5 °C à Paris mardi matin. | It was 5°C in Paris on Tuesday morning.",
                "Le solde s'établit à −2,4 % sur un an. | The balance stands at 2.4% over one year.",
                "L'indice évolue de 3 points en mars. | The index moved by -3 points in March."
            })
    void aMinusThatOneTextLacksIsFlagged(String french, String english) {
        assertThat(FoundRules.between(french, english)).contains("sign");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le commerce évolue de -2,4 % sur un an. | Trade fell by 2.4% year on year.",
                "Il a fait -5 °C à Paris mardi. | It was minus 5°C in Paris on Tuesday.",
                "Les prix (-7,4 % en mars) pèsent. | Prices (-7.4% in March) weigh.",
                "Entre 80-85 % des salariés ont voté. | Between 80 and 85% of employees voted.",
                "Les prix baissent de 3 %. | Prices moved by -3%."
            })
    void aWordThatSaysItFellTakesTheMinussPlace(String french, String english) {
        assertThat(FoundRules.between(french, english)).doesNotContain("sign");
    }

    @Test
    void aDashBeforeANumberInWordsIsNoMinus() {
        assertThat(FoundRules.between(
                        "Le port –deux des trois quais- rouvre lundi.",
                        "The port - two of the three quays - reopens on Monday."))
                .doesNotContain("sign");
    }

    @Test
    void aClaimThatDropsTheMinusOfItsEvidenceIsFlagged() {
        assertThat(FoundRules.supported("Le thermomètre marque 5 °C.", "Le thermomètre marque -5 °C."))
                .contains("sign");
    }
}
