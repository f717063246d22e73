package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DirectionCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les exportations ont augmenté de 17,9 % en mars. | Exports fell by 17.9% in March.",
                "Une baisse de 3 points est attendue. | An increase of 3 points is expected."
            })
    void figuresThatRiseInOneTextAndFallInTheOtherAreFlagged(String french, String english) {
        assertThat(FoundRules.between(french, english)).containsExactly("direction");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les exportations ont augmenté de 17,9 % en mars. | Exports rose by 17.9% in March.",
                "Le chômage a reculé de 2 % et l'emploi progresse. | Unemployment fell by 2% and employment rises.",
                "La hausse des pertes atteint 4 %. | Losses fell back to 4% of sales.",
                "La croissance s'est établie à 2 %. | It was a fall in the 3rd quarter."
            })
    void aTextThatSaysBothWaysOrOtherFiguresIsNot(String french, String english) {
        assertThat(FoundRules.between(french, english)).doesNotContain("direction");
    }

    @Test
    void aClaimThatTurnsItsEvidenceRoundIsFlagged() {
        assertThat(FoundRules.supported("Les prix baissent de 3 %.", "Les prix ont augmenté de 3 % en mars."))
                .contains("direction");
    }
}
