package dev.precis.model;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class FakeModelTest {

    private static final List<FakeCall.Line> LINES = List.of(
            new FakeCall.Line("a1.s1", "Le 12 mai 2026, la ministre Anne Martin a reçu l’OMC à Genève."),
            new FakeCall.Line("a1.s2", "« Nous avançons », dit-elle : +2,5 % et 1 200 emplois."));

    @Test
    void pseudoEnglishKeepsDigitsNamesAndAcronymsAndWritesNumbersTheEnglishWay() {
        assertThat(PseudoEnglish.of(LINES.get(0).text()))
                .startsWith("The 12 ")
                .contains("2026", "Anne Martin", "OMC", "Genève")
                .doesNotContain("ministre", "reçu");
        assertThat(PseudoEnglish.of(LINES.get(1).text())).contains("2.5%", "1,200", "“", "”");
    }

    @Test
    void aTranslationHasEveryUnitThatWasAsked() throws IOException {
        JsonNode units = answer("translation").path("units");
        assertThat(units.findValuesAsText("id")).containsExactly("a1.s1", "a1.s2");
    }

    @Test
    void aSummaryIsTakenFromTheLinesItCites() throws IOException {
        JsonNode summary = answer("summary");
        assertThat(summary.at("/points/1/text").asText()).isEqualTo(LINES.get(1).text());
        assertThat(summary.at("/points/1/segments/0").asText()).isEqualTo("a1.s2");
        assertThat(summary.at("/people/0/name").asText()).isEqualTo("Anne Martin");
        assertThat(summary.at("/organisations/0/name").asText()).isEqualTo("OMC");
        assertThat(summary.at("/places/0/name").asText()).isEqualTo("Genève");
        assertThat(summary.at("/dates/0/iso").asText()).isEqualTo("2026-05-12");
        assertThat(summary.at("/figures/0/text").asText()).isEqualTo("2,5 %");
        assertThat(summary.at("/quotes/0/text").asText()).isEqualTo("Nous avançons");
    }

    @Test
    void anOverviewCitesIdsAsTheyWereGiven() throws IOException {
        JsonNode overview = answer("overview");
        assertThat(overview.at("/points/0/segments/0").asText()).isEqualTo("a1.s1");
        assertThat(overview.at("/timeline/0/date").asText()).isEqualTo("2026-05-12");
        assertThat(overview.path("discrepancies")).isEmpty();
    }

    private static JsonNode answer(String task) throws IOException {
        return FakeCall.JSON.readTree(
                FakeAnswers.to(new FakeCall(task, "", "", LINES, FakeModel.NAME, Optional.empty(), "")));
    }
}
