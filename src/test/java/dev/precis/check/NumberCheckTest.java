package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class NumberCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une hausse de 17,9 % | A rise of 17.9 per cent",
                "150.000 tonnes de riz | 150,000 tonnes of rice",
                "1 234 567,89 dongs | 1,234,567.89 dong",
                "3 milliards de dollars | $3bn",
                "3 milliards de dollars | three billion dollars",
                "1 000 milliards de dongs | 1 trillion dong",
                "trois millions de voyageurs | 3 million travellers",
                "quatre-vingt-dix-sept pays | 97 countries",
                "le 6ᵉ cycle | the sixth round",
                "le 30e anniversaire | the 30th anniversary",
                "du 12 au 14 novembre 25 | from 12 to 14 November 2025",
                "la saison 2025-2026 | the 2025–26 season",
                "à 20 h | at 8 p.m.",
                "à 8 h 30 | at 8.30 a.m.",
                "à 20h30 | at 8:30 p.m.",
                "de 80 à 85 millions de personnes | from 80 million to 85 million people",
                "entre 2 et 3 milliards d’euros | between €2 billion and €3 billion",
                "un million et demi | 1.5 million",
                "3 milliards et demi | 3.5 billion",
                "le XXIe siècle | the 21st century",
                "une dizaine de ministres | about 10 ministers",
                "les années 70 | the 1970s",
                "2 pays | both countries",
                "50 % des sièges | half the seats",
                "100 millions de tonnes | 100m tonnes",
                "une surface de 12 km2 | an area of 12 square kilometres",
                "la saison 1991/1992 | the 1991/92 season",
                "une première tranche, puis 100 autres milliards | an instalment, then another 100 billion",
                "2 heures 40 minutes | 2 hours 40 minutes",
                "rentrés à 22h30. | home at 10:30 p.m.",
                "15 milliards d’euros | 15 thousand million euros",
                "3 mille milliards de dollars | 3 trillion dollars",
                "un lecteur | an MP3 player",
                "le CO2 | carbon dioxide",
                "en 2:03:59 | in 2:03:59",
                "Aucun chiffre | One figure of two",
            })
    void numbersThatSayTheSameRaiseNothing(String french, String english) {
        assertThat(NumberCheck.between(french, english)).isEmpty();
    }

    @Test
    void aNumberThatChangesBetweenSourceAndTargetIsFlagged() {
        assertThat(NumberCheck.between("un excédent de 12,09 milliards de yuans", "a surplus of 12.9 billion yuan"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(finding.message()).contains("12,09 milliards").contains("12.9 billion");
                    assertThat(finding.source().orElseThrow())
                            .isEqualTo(new Finding.Excerpt("12,09 milliards", 15, 30));
                    assertThat(finding.target().orElseThrow()).isEqualTo(new Finding.Excerpt("12.9 billion", 13, 25));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 milliards d’euros | 3 million euros",
                "8,02 % | 802 per cent",
                "le 6e cycle | the fifth round, of 7",
                "2 février 2026 | 3 February 2026",
                "150.000 tonnes | 15,000 tonnes",
                "3 millions | 1 million",
                "un Airbus A320 | an Airbus A321",
                "à 20 h 30 | at 8.15 p.m.",
                "14 novembre 25 | 14 November 2024",
            })
    void aChangedNumberIsCritical(String french, String english) {
        assertThat(NumberCheck.between(french, english))
                .extracting(Finding::severity)
                .contains(Severity.CRITICAL);
    }

    @Test
    void aNumberLeftOutIsMajorAndOneAddedCritical() {
        assertThat(NumberCheck.between("le 12 mai, 40 délégués", "on 12 May, delegates"))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MAJOR);
        assertThat(NumberCheck.between("le 12 mai, des délégués", "on 12 May, 40 delegates"))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.CRITICAL);
    }

    @Test
    void aNumberOfAClaimMustStandInItsEvidence() {
        List<String> evidence = List.of("Le port a traité 3 millions de conteneurs.", "La hausse atteint 8 %.");
        assertThat(NumberCheck.supported("Trois millions de conteneurs, 3.000.000, soit +8 %.", evidence))
                .isEmpty();
        assertThat(NumberCheck.supported("Le port a traité 4 millions de conteneurs.", evidence))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("unsupported_number");
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(finding.target().orElseThrow().text()).isEqualTo("4 millions");
                });
    }
}
