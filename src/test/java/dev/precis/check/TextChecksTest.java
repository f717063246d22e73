package dev.precis.check;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TextChecksTest {

    @Test
    void aQuotationIsFoundWhateverItsAccentsAndMarks() {
        String segment = "« Nous voulons, dit-il, un cadre\u00A0stable et prévisible », a-t-il ajouté.";
        assertThat(Quotation.find("un cadre stable et previsible", segment)
                        .orElseThrow()
                        .of(segment))
                .isEqualTo("un cadre\u00A0stable et prévisible");
        assertThat(Quotation.find("un cadre stable", "un cadre peu stable")).isEmpty();
    }

    @Test
    void anAlteredQuotationOfAClaimIsCritical() {
        List<String> evidence = List.of("Il a salué « une étape décisive vers la paix ».");
        assertThat(QuotationCheck.in("Il parle d’une « étape décisive […] la paix ».", evidence))
                .isEmpty();
        assertThat(QuotationCheck.in("Il parle d’une « étape majeure vers la paix ».", evidence))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("quotation");
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(finding.message().en()).contains("étape majeure vers la paix");
                });
    }

    @Test
    void aQuotationMayRunOverTwoCitedSentences() {
        assertThat(QuotationCheck.in(
                        "Il a dit : « Nous avançons. Rien ne presse. »",
                        List.of("« Nous avançons.", "Rien ne presse. »")))
                .isEmpty();
    }

    @Test
    void theSourceCopiedIsNoTranslation() {
        String french = "Le ministre a rencontré l’ambassadeur à Hanoï.";
        assertThat(UntranslatedCheck.of(french, "le ministre a rencontre l'ambassadeur a Hanoi")
                        .orElseThrow()
                        .severity())
                .isEqualTo(Severity.CRITICAL);
        assertThat(UntranslatedCheck.of(french, "The minister met the ambassador in Hanoi."))
                .isEmpty();
        assertThat(UntranslatedCheck.of(french, "Le ministre a salué les progrès de la réunion dans le pays")
                        .orElseThrow()
                        .severity())
                .isEqualTo(Severity.CRITICAL);
    }

    @Test
    void aNameMayStayAsItIs() {
        assertThat(UntranslatedCheck.of("Emmanuel Macron", "Emmanuel Macron")).isEmpty();
        assertThat(UntranslatedCheck.of("Vietnam Airlines, Boeing, Airbus", "Vietnam Airlines, Boeing, Airbus"))
                .isEmpty();
        assertThat(UntranslatedCheck.of("Le Manh Hung, ministre", "Le Manh Hung, minister and de facto head"))
                .isEmpty();
    }

    @Test
    void aLengthNoTranslationHasIsMajor() {
        String french = "Les deux parties sont convenues de poursuivre leurs échanges.";
        assertThat(LengthCheck.of(french, "They did.").orElseThrow().severity()).isEqualTo(Severity.MAJOR);
        assertThat(LengthCheck.of(french, "word ".repeat(60))).isPresent();
        assertThat(LengthCheck.of(french, "Both sides agreed to keep talking.")).isEmpty();
        assertThat(LengthCheck.of("Fin.", "That was the end of it, and nothing more was said."))
                .isEmpty();
    }
}
