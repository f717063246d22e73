package dev.precis.note;

import dev.precis.check.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class ArticlesStoryTest {

    private final BriefingNote fairs = Notes.compose(Notes.fair(), Notes.fairElsewhere());

    @Test
    void articlesOnOneEventAreToldOnceOnTheEvidenceOfBoth() {
        assertThat(fairs.overview()).extracting(NoteClaim::id).containsExactly("a1.c1", "a1.c2", "a2.c3");
        assertThat(fairs.overview().get(0).evidence())
                .extracting(Evidence::segment)
                .containsExactly("a1.s2", "a2.s2");
    }

    @Test
    void aNumberThatArticlesOfOneEventGiveDifferentlyIsADiscrepancyToldOnce() {
        List<NoteClaim> figures = fairs.discrepancies().stream()
                .filter(claim -> claim.fr().startsWith("Chiffres"))
                .toList();
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).fr())
                .isEqualTo("Chiffres\u00A0: «\u00A0La ministre Élise Marchand a signé 14 contrats avec des tisserands"
                        + " laotiens\u00A0» (a1)\u00A0; «\u00A0La ministre Élise Marchand a signé 12 contrats avec des"
                        + " tisserands laotiens\u00A0» (a2)");
        assertThat(figures.get(0).en())
                .contains("Figures: “The minister, Élise Marchand, signed 14 contracts with Laotian weavers” (a1);"
                        + " “The minister, Élise Marchand, signed 12 contracts with Laotian weavers” (a2)");
        assertThat(figures.get(0).evidence()).extracting(Evidence::segment).containsExactly("a1.s3", "a2.s3");
        assertThat(figures.get(0).origin()).isEqualTo(Origin.APPROVED);
    }

    @Test
    void aPersonWithAnotherTitleIsADiscrepancy() {
        assertThat(fairs.discrepancies())
                .extracting(NoteClaim::en)
                .contains(Optional.of("Titles: “Élise Marchand, Minister Delegate for Trade” (a1);"
                        + " “Élise Marchand, Minister for Trade” (a2)"));
    }

    @Test
    void discrepanciesAreNumberedInOrder() {
        assertThat(fairs.discrepancies()).extracting(NoteClaim::id).containsExactly("d1", "d2");
    }

    @Test
    void articlesOnDifferentEventsAreNeverAtOddsAndSpeakInTurn() {
        BriefingNote note = Notes.compose(Notes.fair(), Notes.bridge());
        assertThat(note.discrepancies()).isEmpty();
        assertThat(note.overview()).extracting(NoteClaim::id).containsExactly("a1.c1", "a3.c1", "a1.c2");
    }

    @Test
    void twoRoundsOfOneNegotiationAreTwoEvents() {
        BriefingNote note = Notes.compose(round("a1", "5e", "3 mars 2026", "8"), round("a2", "6e", "2 juin 2026", "9"));
        assertThat(note.discrepancies()).isEmpty();
        assertThat(note.overview()).hasSize(2);
    }

    @Test
    void articlesOfTheSameWordsButFarApartInTimeAreTwoEvents() {
        BriefingNote note = Notes.compose(round("a1", "5e", "3 mars 2026", "8"), round("a2", "5e", "2 juin 2026", "8"));
        assertThat(note.overview()).hasSize(2);
        BriefingNote near = Notes.compose(round("a1", "5e", "3 mars 2026", "8"), round("a2", "5e", "3 mars 2026", "8"));
        assertThat(near.overview()).hasSize(1);
    }

    @Test
    void aDayThatArticlesOfOneEventGiveDifferentlyIsADiscrepancy() {
        BriefingNote note = Notes.compose(round("a1", "5e", "3 mars 2026", "8"), round("a2", "5e", "4 mars 2026", "8"));
        assertThat(note.discrepancies())
                .singleElement()
                .satisfies(claim -> assertThat(claim.fr()).startsWith("Dates"));
        assertThat(note.overview()).extracting(NoteClaim::id).containsExactly("a1.c1");
    }

    private static PartBuilder round(String id, String number, String day, String chapters) {
        String fr = "Le " + number + " cycle de négociations commerciales a porté le " + day + " sur " + chapters
                + " chapitres de l’accord.";
        String en = "The " + number + " round covered " + chapters + " chapters on " + day + ".";
        return Notes.article(id)
                .paragraph(fr, en)
                .headline("Le " + number + " cycle de négociations commerciales", "The " + number + " trade round")
                .point(fr, en, "s1");
    }

    @Test
    void noMorePointsAreToldThanAskedFor() {
        NoteDraft draft = Notes.draft(Notes.fair(), Notes.bridge());
        BriefingNote note = new NoteComposer()
                .compose(new NoteDraft(
                        draft.id(),
                        draft.created(),
                        2,
                        draft.articles(),
                        draft.overview(),
                        draft.glossary(),
                        draft.making()));
        assertThat(note.overview()).extracting(NoteClaim::id).containsExactly("a1.c1", "a3.c1");
    }

    @Test
    void theTitleIsThatOfTheArticleWithMostInCommonAndCountsTheOthers() {
        BriefingNote note = Notes.compose(Notes.bridge(), Notes.fair(), Notes.fairElsewhere());
        assertThat(note.title().fr()).endsWith("s’ouvre à Lyon (et 2 autres articles)");
        assertThat(note.title().en().orElseThrow()).endsWith("opens in Lyon (and 2 other articles)");
        assertThat(fairs.title().fr()).endsWith("(et un autre article)");
    }

    @Test
    void theTimelineIsInOrderAndTellsNothingTwice() {
        assertThat(fairs.timeline())
                .extracting(TimelineEntry::date)
                .containsExactly(Optional.of("2026-03-12"), Optional.of("2026-03-15"));
        assertThat(fairs.timeline().get(0).claim().evidence())
                .extracting(Evidence::segment)
                .containsExactly("a1.s2", "a2.s2");
        assertThat(fairs.timeline()).extracting(entry -> entry.claim().id()).containsExactly("t1", "t2");
    }

    @Test
    void datesThatSayLessStandBeforeThoseThatSayMoreAndDatesWithoutAYearLast() {
        BriefingNote note = Notes.compose(Notes.article("a1")
                .paragraph("Une phrase.", "A sentence.")
                .headline("Titre", "Title")
                .date("", "mardi", "une visite", "a visit", "s1")
                .date("2025-11-14", "le 14 novembre", "une signature", "a signing", "s1")
                .date("2025-11", "en novembre", "une réunion", "a meeting", "s1")
                .date("2026", "en 2026", "un retour", "a return", "s1")
                .date("2025", "en 2025", "un départ", "a departure", "s1"));
        assertThat(note.timeline())
                .extracting(entry -> entry.date().orElse("none"))
                .containsExactly("2025", "2025-11", "2025-11-14", "2026", "none");
    }

    @ParameterizedTest
    @CsvSource({
        "ministre du Commerce, vice-ministre du Commerce, true",
        "ministre du Commerce, ministre par intérim du Commerce, true",
        "sous-secrétaire d’État, secrétaire d’État, true",
        "Premier ministre, vice-Premier ministre, true",
        "ministre du Commerce, ministre du Travail, true",
        "directeur général de la Banque, président de la Banque, true",
        "président, président de la République, false",
        "ambassadeur américain au Vietnam, ambassadeur des États-Unis à Hanoï, false",
        "chef de la délégation, ministre du Commerce, false",
        "'ministre du Commerce, chef de la délégation', ministre du Commerce, false",
        "ministre laotien du Commerce, ministre du Commerce, false",
    })
    void aTitleIsAtOddsWithAnotherOnlyWhereNobodyBearsBoth(String one, String other, boolean atOdds) {
        assertThat(PersonTitle.of(one).isAtOddsWith(PersonTitle.of(other))).isEqualTo(atOdds);
        assertThat(PersonTitle.of(other).isAtOddsWith(PersonTitle.of(one))).isEqualTo(atOdds);
    }

    @ParameterizedTest
    @CsvSource({
        "Trân Hông Hà a ouvert la foire, Tran Hong Ha a fermé l’école, Trân Hông Hà, Trân Hong Ha, true",
        "Trân Hông Hà a ouvert la foire, Tran Hong Ha a ferme la foire, Trân Hông Hà, Tran Hong Ha, false",
    })
    void aNameSpeltDifferentlyCountsUnlessThePageLostAllItsAccents(
            String text, String otherText, String name, String otherName, boolean differ) {
        ComposedArticle one = ArticleComposer.compose(named("a1", text, name));
        ComposedArticle other = ArticleComposer.compose(named("a2", otherText, otherName));
        assertThat(new PeopleAtOdds(one, other).find()).hasSize(differ ? 1 : 0);
    }

    private static ArticlePart named(String id, String text, String name) {
        return Notes.article(id)
                .paragraph(text, "Text.")
                .headline("Titre", "Title")
                .person(name, "", "", "s1")
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "12.1, 12.09, true",
        "450, 452, true",
        "14, 13, false",
        "12090000000, 12100000000, true",
        "12090000000, 13000000000, false",
        "10, 14, false",
        "0.5, 0.50, true"
    })
    void amountsAgreeWhereOneIsTheOtherToldLessExactly(String one, String other, boolean agree) {
        assertThat(Amounts.agree(new java.math.BigDecimal(one), new java.math.BigDecimal(other)))
                .isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({
        "Le ministre a signé 14 contrats avec des tisserands laotiens,"
                + " Le ministre n’a pas signé 12 contrats avec des tisserands laotiens",
        "Les exportations ont atteint 14 milliards de dollars au premier trimestre à Lyon,"
                + " Les exportations ont atteint 12 milliards de dollars au deuxième trimestre à Lyon",
        "Le ministre a signé 14 contrats avec des tisserands laotiens,"
                + " Le ministre signerait 12 contrats avec des tisserands laotiens",
    })
    void aDecisiveWordInOneTextAloneMakesTwoSubjects(String one, String other) {
        assertThat(TextFacts.of(one).isAboutTheSameAs(TextFacts.of(other))).isFalse();
        assertThat(TextFacts.of(one).isAboutTheSameAs(TextFacts.of(one))).isTrue();
    }
}
