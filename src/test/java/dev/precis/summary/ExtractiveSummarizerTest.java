package dev.precis.summary;

import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.segment.Articles;
import dev.precis.segment.Segmentation;
import org.junit.jupiter.api.Test;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractiveSummarizerTest {

    private static final Segmentation ARTICLE = Articles.article()
            .title("Sète relance ses exportations de blé")
            .body(
                    "Le port de Sète a repris le 3 mars 2025 ses exportations de blé vers l'Italie, interrompues en hiver.",
                    "Trois navires chargés de blé ont quitté le port de Sète pour l'Italie depuis lundi matin.")
            .subhead("Les exportations de blé du port de Sète vers l'Italie reprennent")
            .body(
                    "« Nous avons perdu deux mois de travail », regrette un négociant installé sur le quai depuis vingt ans.",
                    "Le port de Sète a repris ses exportations de blé vers l'Italie, interrompues en hiver.",
                    "La chambre de commerce attend une hausse du trafic de blé de 4 % sur l'ensemble de l'année.",
                    "Il pleut.")
            .build();

    @Test
    void pointsAreSentencesOfTheArticleInItsOrderAndCiteThemselves() {
        Summary summary = ExtractiveSummarizer.summarize(ARTICLE, 3);
        assertThat(summary.kind()).isEqualTo(Kind.EXTRACTIVE);
        assertThat(summary.points()).extracting(Claim::id).containsExactly("c1", "c2", "c3");
        assertThat(summary.points()).allSatisfy(point -> {
            assertThat(point.evidence()).hasSize(1);
            assertThat(ARTICLE.segment(point.evidence().get(0)).orElseThrow().text())
                    .isEqualTo(point.fr());
            assertThat(point.origin()).isEqualTo(Origin.EXTRACT);
            assertThat(point.status()).isEqualTo(Status.VERIFIED);
        });
        assertThat(summary.points())
                .extracting(point -> point.evidence().get(0))
                .isSorted();
    }

    @Test
    void theHeadlineIsThePagesTitleElseTheSendersElseTheFirstSentence() {
        assertThat(ExtractiveSummarizer.summarize(ARTICLE, 3).headline())
                .isEqualTo("Sète relance ses exportations de blé");
        assertThat(ExtractiveSummarizer.summarize(
                                Articles.article().body("Un.").given("Donné").build(), 3)
                        .headline())
                .isEqualTo("Donné");
        assertThat(ExtractiveSummarizer.summarize(Articles.of("Un.", "Deux."), 3)
                        .headline())
                .isEqualTo("Un.");
    }

    @Test
    void titleAndSubheadsAreNoPointsAndNothingIsToldTwice() {
        assertThat(ExtractiveSummarizer.summarize(ARTICLE, 20).points())
                .extracting(point -> point.evidence().get(0))
                .contains("s2")
                .doesNotContain("s1", "s4", "s6");
    }

    @Test
    void aSentenceOfAFewWordsComesAfterAllOthers() {
        assertThat(ExtractiveSummarizer.summarize(ARTICLE, 4).points())
                .extracting(Claim::fr)
                .doesNotContain("Il pleut.");
        assertThat(ExtractiveSummarizer.summarize(Articles.of("Il pleut."), 4).points())
                .extracting(Claim::fr)
                .containsExactly("Il pleut.");
    }

    @Test
    void onlyDaysWithTheirYearAndWordsBetweenGuillemetsAreTakenAsFacts() {
        Summary summary = ExtractiveSummarizer.summarize(ARTICLE, 3);
        assertThat(summary.dates()).extracting(Summary.DateMention::iso).containsExactly(Optional.of("2025-03-03"));
        assertThat(summary.quotes())
                .extracting(Summary.Quote::fr)
                .containsExactly("Nous avons perdu deux mois de travail");
        assertThat(summary.people()).isEmpty();
        assertThat(summary.figures()).isEmpty();
    }

    @Test
    void theSameArticleGivesTheSameSummary() {
        assertThat(ExtractiveSummarizer.summarize(ARTICLE, 3)).isEqualTo(ExtractiveSummarizer.summarize(ARTICLE, 3));
    }

    @Test
    void anArticleWithoutSentencesHasAnEmptySummary() {
        Summary summary = ExtractiveSummarizer.summarize(Articles.of(), 3);
        assertThat(summary.points()).isEmpty();
        assertThat(summary.headline()).isEmpty();
    }
}
