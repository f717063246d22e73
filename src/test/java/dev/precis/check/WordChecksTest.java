package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class WordChecksTest {

    @Test
    void aFrenchWordLeftInIsFoundAndALoanwordIsNot() {
        assertThat(FrenchWordCheck.between("Une réunion au sommet.", "A réunion at the top."))
                .hasSize(1);
        assertThat(FrenchWordCheck.between("Un entrepreneur au café.", "An entrepreneur at the café."))
                .isEmpty();
        assertThat(FrenchWordCheck.between(
                        "Le quotidien La Voix du nord l’écrit.", "The daily La Voix du Nord writes so."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le ministre part sans son escorte. | The minister leaves sans his escort.",
                "Il attend encore. | He is encore waiting.",
                "Il a dit que oui. | He said que yes.",
                "C’est une autoroute. | It is an autoroute.",
                "Cet accord vaut jusqu’en mai. | This accord, an agreement, holds until May.",
                "Selon le ministre, tout va bien. | Selon the minister, all is well.",
                "Le chœur était prêt. | The chœur was ready.",
                "Nicolas Sarkozy devrait partir. | Nicolas Sarkozy devrait leave."
            })
    void aFrenchWordIsFoundThoughEnglishListsHaveItToo(String french, String english) {
        assertThat(FrenchWordCheck.between(french, english)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le chargé d’affaires ne dit rien. | The chargé d’affaires says nothing.",
                "Il a la joie de vivre. | He has joie de vivre.",
                "La syphilis revient. | There is syphilis again.",
                "La Cinémathèque française ouvre. | The Cinémathèque française opens.",
                "Le film « Gloire du matin » sort. | The film \"Gloire du matin\" comes out.",
                "Voir spiegel.de et fr/sante. | See spiegel.de and fr/sante.",
                "Ils mangent du rakfisk. | They eat rakfisk.",
                "Paris s’étend encore. | Paris still grows.",
                "La question reste posée. | The question remains."
            })
    void whatEnglishTakesFromFrenchOrFromElsewhereIsNot(String french, String english) {
        assertThat(FrenchWordCheck.between(french, english)).isEmpty();
    }

    @Test
    void wordsSaidTwiceInARowAreFound() {
        assertThat(RepetitionCheck.between("Le ministre est arrivé.", "The the minister has arrived."))
                .extracting(Finding::severity)
                .containsExactly(Severity.MINOR);
        assertThat(RepetitionCheck.between(
                        "Le ministre est arrivé.", "The minister has arrived the minister has arrived."))
                .extracting(Finding::severity)
                .containsExactly(Severity.MAJOR);
        assertThat(RepetitionCheck.between("Baden Baden est loin.", "Baden Baden is far."))
                .isEmpty();
    }

    @Test
    void aLoopIsFoundThoughOtherWordsStandBetween() {
        String loop = "they said that the port would stay open today and ";
        assertThat(RepetitionCheck.between("Ils ont dit.", loop + "one " + loop + "two " + loop))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "![x](http://a.example/b.png)",
                "[click][1]",
                "See https://evil.example/x",
                "javascript:alert(1)",
                "write to me@evil.example",
                "=HYPERLINK(\"x\")",
                "a\u202Eb",
                "a\u0007b",
                "**bold words**"
            })
    void markupThatTheSourceDoesNotHaveIsMajor(String english) {
        assertThat(MarkupCheck.between("Le texte.", english))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.MAJOR));
        assertThat(MarkupCheck.between("Source : " + english, english)).isEmpty();
    }

    @Test
    void plainTextIsNoMarkup() {
        assertThat(MarkupCheck.between("x", "Profits rose 5 < 6 % [sic] (see p. 3) – A & B * C = 4, S&P @ 9"))
                .isEmpty();
    }

    @Test
    void aModelThatSpeaksOfItselfIsCritical() {
        assertThat(RefusalCheck.between("Le ministre est arrivé.", "I'm sorry, but I can't help with that."))
                .extracting(Finding::severity)
                .containsExactly(Severity.CRITICAL);
        assertThat(RefusalCheck.between("x", "As an AI language model, I have no opinion."))
                .hasSize(1);
        assertThat(RefusalCheck.between("« Désolé, je ne peux pas. »", "Sorry, I can't."))
                .isEmpty();
        assertThat(RefusalCheck.supported("En tant qu’IA, je ne peux pas résumer.", List.of("Le port est fermé.")))
                .hasSize(1);
    }

    @Test
    void aDeniedVerbThatTheEnglishAffirmsIsMajor() {
        assertThat(Stream.of(
                                NegationCheck.between("Il n’a pas signé.", "He signed."),
                                NegationCheck.between("Le prix n’est pas acceptable.", "The price is acceptable."),
                                NegationCheck.between("Aucun accord n’a été signé.", "An agreement was signed."))
                        .flatMap(List::stream))
                .extracting(Finding::severity)
                .containsExactly(Severity.MAJOR, Severity.MAJOR, Severity.MAJOR);
    }

    @Test
    void aDenialThatGotLostIsAdviceWhereTheEnglishMayDenyByOtherWords() {
        assertThat(Stream.of(
                                NegationCheck.between("Il n’a pas signé.", "He held out."),
                                NegationCheck.between("Il n’a pas signé, pas même lundi.", "He failed to sign."),
                                NegationCheck.between(
                                        "Le site n’a plus accès au port.", "The site lost access to the port."))
                        .flatMap(List::stream))
                .extracting(Finding::severity)
                .containsExactly(Severity.MINOR, Severity.MINOR, Severity.MINOR);
        assertThat(NegationCheck.between("Il a signé.", "He did not sign.")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rien ne bouge. | Everything moves.",
                "Il ne peut venir. | He can come.",
                "Une ville sûre, et pas de prison. | A safe town, and a prison.",
                "Malheureusement, il n’a pas signé. | Unfortunately, he signed.",
                "Ce n’est pas seulement un jeu. | It is just a game.",
                "Ils ne font pas que jouer. | They are only playing.",
                "Ce n’est pas inévitable. | It is unavoidable.",
            })
    void aDenialThatGotLostIsAdviceHoweverItWasSaid(String french, String english) {
        assertThat(NegationCheck.between(french, english)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N’importe quel point de plus compte. | Any further point counts.",
                "Il fait un pas. | He takes a step.",
                "Une carte sans contact. | A contactless card.",
                "Ils ne font que freiner le plus fort. | They only brake the hardest.",
                "Ce n’est pas seulement un jeu. | It is not just a game.",
            })
    void whatDeniesNothingIsNotLost(String french, String english) {
        assertThat(NegationCheck.between(french, english)).isEmpty();
    }

    @Test
    void whatFrenchDeniesInOtherWordsIsNoFinding() {
        assertThat(Stream.of(
                                NegationCheck.between("Il n’a que deux navires.", "He has only two ships."),
                                NegationCheck.between("Il craint qu’elle ne parte.", "He fears she may leave."),
                                NegationCheck.between("Il n’a pas voulu signer.", "He refused to sign."),
                                NegationCheck.between("C’est sans doute vrai.", "It is probably true."),
                                NegationCheck.between(
                                        "Il ne vient ni lundi ni mardi.", "He will not come on Monday or Tuesday."),
                                NegationCheck.between(
                                        "Non seulement il vient, mais il chante.", "He not only comes but sings."))
                        .flatMap(List::stream))
                .isEmpty();
    }

    @Test
    void hearsayToldAsFactIsAdvice() {
        assertThat(HedgeCheck.between("Le groupe aurait vendu ses usines.", "The group sold its plants."))
                .hasSize(1);
        assertThat(HedgeCheck.between("Le groupe aurait vendu.", "The group has reportedly sold."))
                .isEmpty();
    }

    @Test
    void aQuotationLostOrInventedIsFoundAndOneCutBySentencesIsNot() {
        assertThat(QuoteMarkCheck.between("Il salue « une étape majeure ».", "He hails a major step."))
                .hasSize(1);
        assertThat(QuoteMarkCheck.between("Il salue une étape majeure.", "He hails “a major step”."))
                .hasSize(1);
        assertThat(QuoteMarkCheck.between("« Nous avançons vers la paix.", "“We are moving towards peace."))
                .isEmpty();
        assertThat(QuoteMarkCheck.between("Rien ne presse ici. »", "There is no hurry here.”"))
                .isEmpty();
        assertThat(QuoteMarkCheck.between("Il dit qu'\"une baisse est prévue\".", "He says 'a fall is expected'."))
                .isEmpty();
    }
}
