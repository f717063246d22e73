package dev.precis.summary;

import dev.precis.check.Finding;
import dev.precis.check.Severity;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimCheckTest {

    private static final String FIRST = "La ministre Anne Delorme a reçu à Lyon les dirigeants américains d'Altéa.";
    private static final String SECOND = "Le port de Sète a exporté 12 500 tonnes de blé en mars.";

    private static List<Finding> findings(String claim, String... evidence) {
        return new ClaimCheck(List.of(FIRST, SECOND)).findings(claim, List.of(evidence));
    }

    @Test
    void aFaithfulParaphraseHasNoFindings() {
        assertThat(findings("Anne Delorme, la ministre, a rencontré à Lyon des dirigeants d'Altéa.", FIRST))
                .isEmpty();
    }

    @Test
    void aNumberItsSentencesDoNotCarryIsCritical() {
        assertThat(findings("Le port de Sète a exporté 12 600 tonnes de blé.", SECOND))
                .extracting(Finding::severity)
                .containsExactly(Severity.CRITICAL);
    }

    @Test
    void aQuotationItsSentencesDoNotCarryIsCritical() {
        assertThat(findings("La ministre a reçu « les patrons » d'Altéa à Lyon.", FIRST))
                .extracting(Finding::severity)
                .containsExactly(Severity.CRITICAL);
    }

    @Test
    void aClaimUnderTheWrongSentenceIsFoundByItsWords() {
        assertThat(findings("Les ventes de voitures reculent fortement depuis janvier.", SECOND))
                .extracting(Finding::rule)
                .contains("overlap");
    }

    @Test
    void aNameNobodyHasIsMajorAndOneElsewhereInTheArticleIsMinor() {
        assertThat(findings("La ministre Anne Delarme a reçu Altéa à Lyon.", FIRST))
                .extracting(Finding::severity)
                .containsExactly(Severity.MAJOR);
        assertThat(findings("La ministre Anne Delorme a reçu Altéa à Sète.", FIRST))
                .extracting(Finding::severity)
                .containsExactly(Severity.MINOR);
    }

    @Test
    void aCountryMayStandForItsAdjective() {
        assertThat(findings("Les dirigeants d'Altéa, venus d'Amérique, sont reçus à Lyon.", FIRST))
                .isEmpty();
    }
}
