package dev.precis.summary;

import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class OverviewCheckerTest {

    private static final List<Told> ARTICLES = OverviewParts.told(OverviewParts.three());

    private static OverviewDraft.Point point(String text, String... segments) {
        return new OverviewDraft.Point(text, List.of(segments));
    }

    private static OverviewDraft.Event event(String date, String text, String... segments) {
        return new OverviewDraft.Event(date, text, List.of(segments));
    }

    private static OverviewDraft timeline(OverviewDraft.Event... events) {
        return new OverviewDraft("Tout est là", List.of(), List.of(events), List.of());
    }

    private static Verdict<OverviewDraft> check(OverviewDraft draft) {
        return new OverviewChecker(ARTICLES).check(draft, 7);
    }

    private static Overview overview(OverviewDraft draft) {
        return new OverviewAssembly(ARTICLES).overview(check(draft).accepted(), Set.of(), Origin.MODEL, "Sans titre");
    }

    @Test
    void onlySentencesThatClaimsStandOnMayBeCited() {
        Verdict<OverviewDraft> verdict = check(new OverviewDraft(
                "Tout est là",
                List.of(point("Un quai.", "a1.s1"), point("Autre.", "a1.s3"), point("Encore.", "s1")),
                List.of(),
                List.of()));
        assertThat(verdict.accepted().points()).containsExactly(point("Un quai.", "a1.s1"));
        assertThat(verdict.rejected())
                .extracting(rejected -> rejected.reason().en())
                .containsExactly("it cites a1.s3, which does not exist", "it cites s1, which does not exist");
    }

    @Test
    void aDifferenceBetweenArticlesCitesTwoOfThem() {
        Verdict<OverviewDraft> verdict = check(new OverviewDraft(
                "Tout est là",
                List.of(),
                List.of(),
                List.of(
                        point("Le quai mesure 300 mètres selon un article, 320 selon un autre.", "a2.s1", "a1.s1"),
                        point("Le quai et le chantier diffèrent.", "a1.s1", "a1.s2"))));
        assertThat(verdict.accepted().discrepancies())
                .extracting(OverviewDraft.Point::segments)
                .containsExactly(List.of("a1.s1", "a2.s1"));
        assertThat(verdict.rejected())
                .extracting(rejected -> rejected.reason().en())
                .containsExactly("it cites one article alone");
    }

    @Test
    void eventsStandInTheOrderOfTheirDatesWithTheUndatedLast() {
        Overview overview = overview(timeline(
                event("", "Le 2 février, une grue du port de Sète a fermé.", "a3.s1"),
                event("2025-11-14", "Paul Martin a inauguré le quai le 14 novembre.", "a1.s1", "a2.s1"),
                event("2024-03", "Le chantier avait commencé en mars 2024.", "a1.s2")));
        assertThat(overview.timeline())
                .extracting(Overview.Event::date)
                .containsExactly(Optional.of("2024-03"), Optional.of("2025-11-14"), Optional.empty());
        assertThat(overview.timeline()).extracting(entry -> entry.claim().id()).containsExactly("t1", "t2", "t3");
        assertThat(overview.timeline())
                .extracting(Overview.Event::dateText)
                .containsExactly("mars 2024", "14 novembre 25", "2 février");
        assertThat(overview.timeline())
                .allSatisfy(entry -> assertThat(entry.claim().status()).isEqualTo(Status.VERIFIED));
    }

    @Test
    void aYearThatNoCitedArticleStatesIsNotWritten() {
        assertThat(overview(timeline(event("2026-02-02", "Le 2 février, une grue a fermé.", "a3.s1")))
                        .timeline()
                        .get(0)
                        .date())
                .isEmpty();
        assertThat(overview(timeline(event("2025-11-14", "Le quai est inauguré le 14 novembre.", "a2.s1")))
                        .timeline()
                        .get(0)
                        .date())
                .contains("2025-11-14");
    }

    @Test
    void aDateThatTheCitedSentencesDoNotGiveIsFound() {
        assertThat(overview(timeline(event("2025-11-15", "Le port de Sète a un quai.", "a2.s1")))
                        .timeline()
                        .get(0)
                        .claim()
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("date");
    }

    @Test
    void aNumberThatTheCitedSentencesDoNotCarryIsFound() {
        Overview overview = overview(new OverviewDraft(
                "Tout est là", List.of(point("Le quai de Sète mesure 320 mètres.", "a1.s1")), List.of(), List.of()));
        assertThat(overview.points().get(0).status()).isEqualTo(Status.UNVERIFIED);
    }

    @Test
    void noAnswerHoweverOddMakesItThrow() {
        for (String text : List.of("", "«»", "\uD83D", "2025-13-45", "2025", ".", "a1.", "$1\\")) {
            for (List<String> ids : List.of(List.<String>of(), List.of(text), List.of("a3.s1", "a1.s1"))) {
                List<OverviewDraft.Point> points = List.of(new OverviewDraft.Point(text, ids));
                Overview overview = overview(
                        new OverviewDraft(text, points, List.of(new OverviewDraft.Event(text, text, ids)), points));
                assertThat(overview.title()).isNotEmpty();
            }
        }
    }
}
