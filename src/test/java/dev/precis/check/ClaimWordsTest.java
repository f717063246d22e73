package dev.precis.check;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimWordsTest {

    private static final List<String> ARTICLE = List.of(
            "Anne Delorme a présenté le plan à Lyon.",
            "« Nous voulons un cadre stable et prévisible pour tous », a-t-elle dit.",
            "Les pêcheurs attendent.",
            "Le port reste fermé.",
            "La grève continue.",
            "Les navires sont loin.",
            "Paul Kermadec préside la criée.");

    private static List<Finding> speakers(String claim) {
        return new SpeakerCheck(ARTICLE).supported(claim, List.of(ARTICLE.get(1)));
    }

    @Test
    void aSpeakerNamedCloseByIsTheSpeaker() {
        assertThat(speakers("Anne Delorme a déclaré : « Nous voulons un cadre stable »."))
                .isEmpty();
        assertThat(speakers("La ministre a déclaré : « Nous voulons un cadre stable »."))
                .isEmpty();
    }

    @Test
    void aQuotationGivenToSomebodyElseIsMajor() {
        assertThat(speakers("« Nous voulons un cadre stable », a déclaré Paul Kermadec."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("speaker");
                    assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
                    assertThat(finding.message().en()).contains("Paul Kermadec");
                });
    }

    @Test
    void aQuotationOffByASmallWordIsPutRight() {
        assertThat(QuotationRepair.of("Elle veut « un cadre stable et prévisible par tous ».", ARTICLE))
                .contains("Elle veut « un cadre stable et prévisible pour tous ».");
        assertThat(QuotationRepair.of("Elle veut « un cadre stable, prévisible pour tous ».", ARTICLE))
                .contains("Elle veut « un cadre stable et prévisible pour tous ».");
        assertThat(QuotationRepair.of("Elle veut « un cadre stable et prévisibles pour tous ».", ARTICLE))
                .contains("Elle veut « un cadre stable et prévisible pour tous ».");
    }

    @Test
    void anotherContentWordADenialOrADoubtfulPlaceIsLeftAsItIs() {
        assertThat(QuotationRepair.of("Elle veut « un cadre souple et prévisible pour tous ».", ARTICLE))
                .isEmpty();
        assertThat(QuotationRepair.of("« Nous ne voulons un cadre stable et prévisible »", ARTICLE))
                .isEmpty();
        assertThat(QuotationRepair.of(
                        "« un cadre stable et prévisible par tous »", List.of(ARTICLE.get(1), ARTICLE.get(1))))
                .isEmpty();
        assertThat(QuotationRepair.of("Elle veut « un cadre stable et prévisible pour tous ».", ARTICLE))
                .isEmpty();
    }

    @Test
    void anAcronymMayStandForTheWordsOfTheArticle() {
        List<String> article = List.of("L’Organisation mondiale du commerce a tranché.");
        assertThat(new ArticleNames(article).supported("Un avis de l’OMC est tombé.", article))
                .isEmpty();
        assertThat(new ArticleNames(article).supported("Un avis de l’ONU est tombé.", article))
                .hasSize(1);
    }

    @Test
    void aNameThatOpensTheClaimIsANameToo() {
        assertThat(new ArticleNames(ARTICLE).supported("Kermadoc préside la criée.", ARTICLE))
                .extracting(Finding::severity)
                .containsExactly(Severity.MAJOR);
    }
}
