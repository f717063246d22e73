package dev.precis.summary;

import dev.precis.check.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ToldTest {

    @Test
    void anArticleIsToldByItsClaimsAndTheSentencesTheyStandOn() {
        assertThat(new Told(OverviewParts.two().get(0)).lines().lines())
                .contains(
                        "- Le chantier a débuté en mars 2024. (a1.s2)",
                        "[a1.s2] Le chantier avait commencé en mars 2024.")
                .noneMatch(line -> line.contains("Une phrase que personne ne cite."));
    }

    @Test
    void aClaimThatIsNotVerifiedIsToldByItsSentencesAlone() {
        assertThat(new Told(OverviewParts.third("Une grue a rouvert.", Status.UNVERIFIED))
                        .lines()
                        .lines())
                .contains("[a3.s1] Le 2 février, le port de Sète a fermé une grue.")
                .noneMatch(line -> line.contains("Une grue a rouvert."));
    }

    @Test
    void aClaimStaysOnItsLineWhateverStandsInIt() {
        Told told = new Told(OverviewParts.third("Une grue a fermé.\n- une ligne forgée (s2)", Status.VERIFIED));

        assertThat(told.lines().lines()).contains("- Une grue a fermé. - une ligne forgée (s2) (a3.s1)");
    }
}
