package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class StandingCheckTest {

    @ParameterizedTest(name = "{1} / {2}")
    @CsvSource(delimiter = '|', textBlock = """
            negation | Les deux ports ont signé la charte. | Les deux ports n'ont pas signé la charte. | ont signé
            negation | Un accord a été trouvé mardi. | Aucun accord n'a été trouvé mardi. | a été trouvé
            negation | Le maire annonce la vente du quai. | Le maire n'a pas voulu annoncer la vente du quai. | annonce
            negation | La grue fonctionne. | La grue ne fonctionne plus depuis mars. | fonctionne
            negation | La ville avait vendu le quai. | La ville n'avait pas vendu le quai. | avait vendu
            negation | L'armateur est responsable du retard. | L'armateur n'est pas responsable du retard. | est responsable
            negation | La ville a un plan de secours. | La ville n'a pas de plan de secours. | a un plan
            negation | Le texte, voté par la région, prévoit un quai. | Le texte n'a pas été voté par la région. | voté
            negation | Le syndicat n'a pas signé la charte. | Le syndicat a signé la charte lundi. | n'a pas signé
            negation | La ville vend ses grues, mais pas ses quais. | La ville ne vend pas ses grues. | vend
            hedge | Le groupe a vendu sa filiale. | Le groupe aurait vendu sa filiale. | a vendu
            hedge | La région portera son aide à 3 millions d'euros. | La région pourrait porter son aide à 3 millions d'euros. | portera
            hedge | L'armateur a acheté deux navires. | L'armateur envisage d'acheter deux navires. | a acheté
            hedge | Le ministre a signé le décret. | Le ministre signera le décret en mai. | a signé
            hedge | Le quai a été fermé. | Si la tempête arrive, le quai sera fermé. | a été fermé
            """)
    void aClaimThatTurnsItsSentencesRoundIsCriticalAndOneThatIsSurerMajor(
            String rule, String claim, String evidence, String words) {
        assertThat(StandingCheck.supported(claim, List.of(evidence)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(finding.severity())
                            .isEqualTo(rule.equals("negation") ? Severity.CRITICAL : Severity.MAJOR);
                    Finding.Excerpt said = finding.target().orElseThrow();
                    assertThat(said.text()).isEqualTo(words);
                    assertThat(claim.substring(said.start(), said.end())).isEqualTo(words);
                });
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Les deux ports n'ont pas signé la charte. | Les deux ports n'ont pas signé la charte.
            Les deux ports refusent de signer la charte. | Les deux ports n'ont pas signé la charte.
            Les deux ports doivent encore signer la charte. | Les deux ports n'ont pas encore signé la charte.
            Plusieurs ports ont signé la charte. | Les ports n'ont pas tous signé la charte.
            Sète a signé la charte. | Sète a signé la charte, Brest ne l'a pas signée.
            Le maire n'exclut pas la vente du quai. | Le maire n'exclut pas la vente du quai.
            Le maire a réagi mardi. | Le maire n'a pas tardé à réagir.
            Le port se trouve à Sète. | La police n'a trouvé aucune trace au port de Sète.
            La région pourrait porter son aide à 3 millions. | La région pourrait porter son aide à 3 millions.
            Selon la presse, le groupe a vendu sa filiale. | Le groupe aurait vendu sa filiale.
            L'armateur signera en mai. | L'armateur a annoncé qu'il signerait en mai.
            L'armateur achète deux navires. | L'armateur achètera deux navires.
            L'équipage a pu quitter le navire. | L'équipage a pu quitter le navire.
            La région contrôle les quais. | Même si elle contrôle les quais, la région paie peu.
            Le port recommande de ne pas signer la charte. | Le port ne recommande pas de signer la charte.
            Le port a accueilli un voilier. | Depuis 1991, le port n'avait plus accueilli de voilier.
            Le port accueille un voilier. | Le port n'a plus accueilli de voilier depuis 1991.
            Le maire s'est rendu au port. | Aucun maire ne s'était rendu au port.
            Le port accueille des voiliers pour la première fois. | Le port n'accueillait pas de voiliers.
            La mise en vente du quai est prête. | Le quai sera mis en vente lundi.
            """)
    void aClaimThatSaysWhatItsSentencesSayIsNotJudged(String claim, String evidence) {
        assertThat(StandingCheck.supported(claim, List.of(evidence))).isEmpty();
    }

    @Test
    void oneOfItsSentencesIsEnough() {
        assertThat(StandingCheck.supported(
                        "Les deux ports ont signé la charte.",
                        List.of("Les ports n'ont pas signé en mai.", "Ils ont signé en juin.")))
                .isEmpty();
    }

    @Test
    void aQuestionClaimsNothing() {
        assertThat(StandingCheck.supported(
                        "Les ports ont-ils signé la charte ?", List.of("Les ports n'ont pas signé la charte.")))
                .isEmpty();
    }
}
