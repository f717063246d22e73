package dev.precis.summary;

import dev.precis.check.Message;
import dev.precis.segment.Articles;
import dev.precis.segment.Segmentation;
import org.junit.jupiter.api.Test;

import java.util.List;

import static dev.precis.summary.SummaryDrafts.point;
import static org.assertj.core.api.Assertions.assertThat;

class SummaryCheckerTest {

    private static final Segmentation ARTICLE = Articles.of(
            "La ministre Anne Delorme a reçu à Lyon, le 14 novembre, les dirigeants de la société Altéa.",
            "« Nous tiendrons le calendrier », a-t-elle assuré.",
            "Le chantier coûtera 12,5 millions d’euros, soit 8 % de plus que prévu en 2024.");

    private static Verdict<SummaryDraft> check(SummaryDraft draft) {
        return new SummaryChecker(ARTICLE).check(draft, 7);
    }

    private static List<String> reasons(SummaryDraft draft) {
        return check(draft).rejected().stream()
                .map(rejected -> rejected.reason().en())
                .toList();
    }

    @Test
    void aPointThatCitesWhatDoesNotExistIsRejected() {
        Verdict<SummaryDraft> verdict =
                check(SummaryDrafts.of(point("Anne Delorme a reçu Altéa.", "s1"), point("Autre chose.", "s1", "s9")));
        assertThat(verdict.accepted().points()).containsExactly(point("Anne Delorme a reçu Altéa.", "s1"));
        assertThat(verdict.rejected())
                .containsExactly(new Rejected(
                        "points",
                        "Autre chose.",
                        Message.of("it cites s9, which does not exist", "renvoi à s9, qui n’existe pas")));
    }

    @Test
    void aPointWithoutWordsOrEvidenceIsRejected() {
        assertThat(reasons(SummaryDrafts.of(point(" \u00A0", "s1"), point("Une chose."))))
                .containsExactly("it is empty", "it cites no segment");
    }

    @Test
    void aPointSaidTwiceStandsOnce() {
        Verdict<SummaryDraft> verdict = check(
                SummaryDrafts.of(point("Altéa a été reçue à Lyon.", "s1"), point("Altea a été reçue à Lyon", "s1")));
        assertThat(verdict.accepted().points()).hasSize(1);
        assertThat(verdict.rejected()).isEmpty();
    }

    @Test
    void pointsBeyondTheNumberAskedForAreCut() {
        SummaryDraft draft = SummaryDrafts.of(point("Un.", "s1"), point("Deux.", "s1"), point("Trois.", "s1"));
        assertThat(new SummaryChecker(ARTICLE).check(draft, 2).accepted().points())
                .hasSize(2);
    }

    @Test
    void evidenceStandsInTheOrderOfTheArticleAndOnce() {
        assertThat(check(SummaryDrafts.of(point("Tout cela.", "s3", "s1", "s3")))
                        .accepted()
                        .points()
                        .get(0)
                        .segments())
                .containsExactly("s1", "s3");
    }

    @Test
    void aNameWithoutItsAccentsIsTheSameName() {
        SummaryDraft draft = SummaryDrafts.people(new SummaryDraft.Person("Anne Délorme", "ministre", List.of("s1")));
        assertThat(check(draft).rejected()).isEmpty();
    }

    @Test
    void aNameThatItsSentencesDoNotHoldIsRejected() {
        assertThat(reasons(SummaryDrafts.people(
                        new SummaryDraft.Person("Anne Delorme", "ministre", List.of("s2")),
                        new SummaryDraft.Person("Jeanne Delorme", "ministre", List.of("s1")))))
                .containsExactly(
                        "the sentences it cites do not hold the name", "the article does not give the whole name");
    }

    @Test
    void aQuotationComesBackInTheArticlesOwnCharactersWithoutItsMarks() {
        SummaryDraft.Quote quote = check(SummaryDrafts.quote("Anne Delorme", "« nous tiendrons le calendrier »", "s2"))
                .accepted()
                .quotes()
                .get(0);
        assertThat(quote.text()).isEqualTo("Nous tiendrons le calendrier");
        assertThat(quote.speaker()).isEqualTo("Anne Delorme");
    }

    @Test
    void peopleAndSpeakersAreNamedWithoutACourtesy() {
        Segmentation article = Articles.of("Me Anne Delorme, avocate, a dit : « Nous ferons appel lundi. »");
        SummaryChecker checker = new SummaryChecker(article);

        assertThat(checker.check(SummaryDrafts.quote("Me Anne Delorme", "Nous ferons appel lundi", "s1"), 7)
                        .accepted()
                        .quotes())
                .extracting(SummaryDraft.Quote::speaker)
                .containsExactly("Anne Delorme");
        assertThat(checker.check(
                                SummaryDrafts.people(
                                        new SummaryDraft.Person("Me Anne Delorme", "avocate", List.of("s1"))),
                                7)
                        .accepted()
                        .people())
                .extracting(SummaryDraft.Person::name)
                .containsExactly("Anne Delorme");
    }

    @Test
    void anInventedQuotationIsRejected() {
        assertThat(reasons(SummaryDrafts.quote("Anne Delorme", "Nous respecterons le calendrier", "s2")))
                .containsExactly("the sentences it cites do not hold these very words");
    }

    @Test
    void anArticleWithoutQuotationMarksHasNoQuotations() {
        Segmentation article = Articles.of("Le maire a dit que le pont serait rouvert en mai.");
        Verdict<SummaryDraft> verdict = new SummaryChecker(article)
                .check(SummaryDrafts.quote("le maire", "le pont serait rouvert en mai", "s1"), 7);
        assertThat(verdict.rejected()).hasSize(1);
    }

    @Test
    void aSpeakerTheArticleDoesNotNameIsNobody() {
        assertThat(check(SummaryDrafts.quote("Paul Martin", "Nous tiendrons le calendrier", "s2"))
                        .accepted()
                        .quotes()
                        .get(0)
                        .speaker())
                .isEmpty();
    }

    @Test
    void aFigureThatIsNotInItsSentencesIsRejected() {
        assertThat(reasons(SummaryDrafts.figure("12,6 millions d’euros", "coût du chantier", "s3")))
                .containsExactly("the sentences it cites do not hold these words");
    }

    @Test
    void aFigureKeepsItsSign() {
        assertThat(check(SummaryDrafts.figure("8 %", "dépassement", "s3"))
                        .accepted()
                        .figures())
                .extracting(SummaryDraft.Figure::text)
                .containsExactly("8 %");
    }

    @Test
    void whatAFigureMeasuresMayNotBringANumberOfItsOwn() {
        assertThat(reasons(SummaryDrafts.figure("8 %", "dépassement sur 30 mois", "s3")))
                .containsExactly("it says a number that no sentence of its evidence has");
    }

    @Test
    void aYearNobodyStatesIsNeverWritten() {
        assertThat(isoOf(ARTICLE, "le 14 novembre", "2025-11-14")).isEmpty();
        assertThat(isoOf(ARTICLE, "le 14 novembre", "2024-11-14")).isEqualTo("2024-11-14");
    }

    @Test
    void theDayOfPublicationAndAYearOfTwoDigitsStateTheYear() {
        Segmentation dated = Articles.article()
                .body("La réunion s'est tenue le 2 février à Lyon.")
                .published("2026-02-05")
                .build();
        assertThat(isoOf(dated, "le 2 février", "2026-02-02")).isEqualTo("2026-02-02");
        Segmentation short25 = Articles.of("La session s'est tenue du 12 au 14 novembre 25 a Lyon.");
        assertThat(isoOf(short25, "du 12 au 14 novembre 25", "2025-11-12")).isEqualTo("2025-11-12");
    }

    @Test
    void aDateThatContradictsItsWordsOrTheCalendarIsNotWritten() {
        assertThat(isoOf(ARTICLE, "le 14 novembre", "2024-11-15")).isEmpty();
        assertThat(isoOf(ARTICLE, "le 14 novembre", "2024-02-30")).isEmpty();
        assertThat(isoOf(ARTICLE, "le 14 novembre", "14/11/2024")).isEmpty();
    }

    private static String isoOf(Segmentation article, String text, String iso) {
        return new SummaryChecker(article)
                .check(SummaryDrafts.date(text, iso, "rencontre", "s1"), 7)
                .accepted()
                .dates()
                .get(0)
                .iso();
    }

    @Test
    void aHeadlineMayNotSayANumberTheArticleDoesNot() {
        assertThat(check(SummaryDrafts.headline("Le chantier coûtera 15 millions"))
                        .rejected())
                .extracting(Rejected::list)
                .containsExactly("headline");
        assertThat(check(SummaryDrafts.headline("Le chantier coûtera 12,5 millions d’euros"))
                        .rejected())
                .isEmpty();
    }

    @Test
    void noAnswerHoweverOddMakesItThrow() {
        List<String> odd =
                List.of("", " ", "«»", "%", "…", "\uD83D", "\u0000", "2025-13-45", "a".repeat(5000), "s1", "$1\\");
        for (String text : odd) {
            for (List<String> ids : List.of(List.<String>of(), List.of(text), List.of("s2", "s2"))) {
                SummaryDraft draft = new SummaryDraft(
                        text,
                        List.of(new SummaryDraft.Point(text, ids)),
                        List.of(new SummaryDraft.Person(text, text, ids)),
                        List.of(new SummaryDraft.Named(text, ids)),
                        List.of(new SummaryDraft.Named(text, ids)),
                        List.of(new SummaryDraft.DateMention(text, text, text, ids)),
                        List.of(new SummaryDraft.Figure(text, text, ids)),
                        List.of(new SummaryDraft.Quote(text, text, ids)),
                        List.of(text));
                assertThat(check(draft).accepted().quotes()).isEmpty();
            }
        }
    }
}
