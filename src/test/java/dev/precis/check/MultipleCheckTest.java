package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class MultipleCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le budget de la ville a doublé. | The city’s budget has tripled.
            Le budget a doublé en deux ans. | The budget tripled in two years.
            Les loyers ont doublé depuis 2015. | Rents have been halved since 2015.
            Le port veut tripler son trafic. | The port wants to double its traffic.
            Les ventes vont quadrupler d’ici à 2030. | Sales will rise fivefold by 2030.
            Le prix du blé a décuplé. | The price of wheat has quintupled.
            La production a été réduite de moitié. | Output has doubled.
            Le nombre de trains a été divisé par deux. | The number of trains was multiplied by two.
            Le chiffre a été multiplié par trois. | The figure quadrupled.
            La dette a été multipliée par un facteur de quatre. | Debt grew by a factor of six.
            Le loyer est deux fois plus élevé à Paris. | The rent is three times as high in Paris.
            Le loyer est deux fois moins élevé à Limoges. | The rent is twice as high in Limoges.
            Il y a trois fois moins d’élèves. | There are three times as many pupils.
            L’usine emploie le triple d’ouvriers. | The plant employs double the workers.
            Le tsunami était 200 fois plus puissant. | The tsunami was 20 times more powerful.
            Elle a gagné trois fois le tournoi. | She won the tournament twice.
            Le maire a été condamné à trois reprises. | The mayor was convicted twice.
            LES LOYERS ONT TRIPLÉ. | RENTS HAVE DOUBLED.
            Le nombre de morts double à Palu. | The death toll trebles in Palu.
            """)
    void aMultipleThatBecameAnotherIsOneCriticalFinding(String french, String english) {
        assertThat(FactCheck.between(french, english)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("number");
            assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(french).contains(finding.source().orElseThrow().text());
            assertThat(english).contains(finding.target().orElseThrow().text());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le budget a doublé en deux ans. | The budget has doubled in two years.
            Le budget a quadruplé. | The budget rose fourfold.
            Le trafic a triplé. | Traffic is three times what it was.
            Les prix ont été divisés par deux. | Prices have been halved.
            Les prix ont été réduits de moitié. | Prices have been cut in half.
            Les prix ont été divisés par trois. | Prices fell by a factor of three.
            Le loyer est deux fois moins élevé. | The rent is half as high.
            Le loyer est deux fois plus élevé. | The rent is twice as high.
            Le triple champion du monde a parlé. | The three-time world champion spoke.
            Le quintuple lauréat a parlé. | The five-time winner spoke.
            Les effectifs ont été multipliés par dix. | Staff numbers grew tenfold.
            Le trafic a été multiplié par 10. | Traffic rose tenfold.
            Elle a gagné à deux reprises. | She won on two occasions.
            Elle est venue deux ou trois fois. | She came two or three times.
            C’est une double peine pour les locataires. | It is a further punishment for tenants.
            Les fenêtres à double vitrage isolent mieux. | Windows with two panes insulate better.
            Le film est doublé en français. | The film is dubbed into French.
            Le film a été doublé par un acteur connu. | The film was dubbed by a well-known actor.
            Il a doublé un camion dans la côte. | He overtook a lorry on the hill.
            Une crise doublée d’un scandale. | A crisis coupled with a scandal.
            Un doublé du Breton donne la victoire. | A brace by the Breton brings victory.
            Beauvillier a doublé la mise. | Beauvillier scored the second goal.
            Ils ont perdu le double mixte. | They lost the mixed doubles.
            Il a couru un demi-marathon. | He ran a half marathon.
            La demi-finale se joue lundi. | The semi-final is played on Monday.
            Le chômage reste à deux chiffres. | Unemployment remains in double digits.
            Le ministre persiste et signe. | The minister is doubling down.
            La rivière est divisée en deux bras. | The river is divided into two arms.
            À la fois maire et député. | Both mayor and member of parliament.
            Une fois élu, il renonce. | Once elected, he gives up.
            """)
    void theSameMultipleInOtherWordsAndWhatIsNoneRaiseNothing(String french, String english) {
        assertThat(FactCheck.between(french, english)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le budget de la ville a doublé. | The city’s budget rose.
            Le budget de la ville a augmenté. | The city’s budget tripled.
            """)
    void aMultipleThatOnlyOneTextHasIsAdvice(String french, String english) {
        assertThat(FactCheck.between(french, english)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("number");
            assertThat(finding.severity()).isEqualTo(Severity.MINOR);
        });
    }

    @Test
    void aFactorInDigitsIsStillDemanded() {
        assertThat(FactCheck.between("Le port est 3 fois plus grand.", "The port is larger."))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MAJOR);
    }

    @Test
    void anAccentThatIsWrittenApartIsOneToo() {
        assertThat(FoundRules.between("Le budget a double\u0301.", "The budget rose."))
                .containsExactly("number");
    }

    @Test
    void aMultipleOfAClaimMustStandInItsEvidence() {
        assertThat(FactCheck.supported("Le budget a triplé.", List.of("Le budget a doublé en mars.")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("unsupported_number");
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                });
        assertThat(FoundRules.supported("Le port est trois fois plus grand.", "Le port est deux fois plus grand."))
                .containsExactly("unsupported_number");
        assertThat(FactCheck.supported("Le budget a doublé.", List.of("Le budget augmente.")))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MINOR);
        assertThat(FoundRules.supported("Le budget a doublé.", "Le budget est multiplié par deux."))
                .isEmpty();
    }
}
