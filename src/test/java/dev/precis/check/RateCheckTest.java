package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RateCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ils travaillent 35 heures par semaine. | They work 35 hours per month.
            Ils travaillent 8 heures par jour. | They work 8 hours a week.
            Elle réclame 350 dollars par jour. | She is claiming $350 a week.
            Le loyer est de 900 € par mois. | The rent is €900 a year.
            Le loyer est de 900 €/mois. | The rent is €900 per week.
            Une croissance annuelle de 3 % est prévue. | A monthly growth of 3% is expected.
            Le plan coûte 12 millions d’euros chaque année. | The plan costs €12 million every month.
            Chaque année, 35 000 personnes s’installent. | Each month, 35,000 people settle.
            Un tirage quotidien de 40 000 exemplaires. | A weekly print run of 40,000 copies.
            Il consomme 12 litres à l’heure. | It burns 12 litres a day.
            Trois bateaux par semaine relient l’île. | Three boats a day serve the island.
            """)
    void theSameFigureForAnotherTimeIsOneFinding(String french, String english) {
        assertThat(FactCheck.between(french, english)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("unit");
            assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
            assertThat(french).contains(finding.source().orElseThrow().text());
            assertThat(english).contains(finding.target().orElseThrow().text());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ils travaillent 35 heures par semaine. | They work a 35-hour week.
            Ils travaillent 35 heures par semaine. | They work 35 hours a week.
            Elle gagne 1 800 euros mensuels. | She earns €1,800 a month.
            Le journal tire à 40 000 exemplaires par jour. | The paper prints 40,000 copies daily.
            Le plan coûte 12 millions d’euros par an. | The plan costs €12 million annually.
            Un budget annuel de 12 millions d’euros. | An annual budget of €12 million.
            Une croissance de 3 % sur un an. | Annual growth of 3%.
            Ils gagnent 20 euros par jour, 600 euros par mois. | They earn €600 a month, €20 a day.
            Il a gagné 3 médailles par an. | He won 3 medals a year.
            Il a gagné 3 médailles par mois. | He won 3 medals. A year ago he had none.
            Ils ont perdu 12 ouvriers par mois. | They lost 12 workers a year ago.
            Le train roule à 300 km/h. | The train runs at 300 kilometres an hour.
            Les 20 se réunissent. Un sommet annuel suit. | The 20 meet. A monthly summit follows.
            Elle vend 40 pains par jour. | She sells 40 loaves.
            """)
    void theSameTimeOrNoneRaisesNothing(String french, String english) {
        assertThat(FactCheck.between(french, english)).isEmpty();
    }

    @Test
    void anotherFigureForAnotherTimeIsAnotherFigure() {
        assertThat(FoundRules.between("Elle gagne 20 euros par jour.", "She earns €600 a month."))
                .containsExactly("number");
    }

    @Test
    void aClaimMayNotCountItsFigureForAnotherTime() {
        List<String> evidence = List.of("Le port perd 12 emplois par mois.");
        assertThat(FactCheck.supported("Le port perd 12 emplois par an.", evidence))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("unit");
                    assertThat(finding.target().orElseThrow().text()).isEqualTo("12 emplois par an");
                });
        assertThat(FactCheck.supported("Le port perd chaque mois 12 emplois.", evidence))
                .isEmpty();
    }
}
