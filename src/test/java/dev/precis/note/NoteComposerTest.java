package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Gap;
import dev.precis.check.Message;
import dev.precis.check.Origin;
import dev.precis.check.Severity;
import dev.precis.check.Status;
import dev.precis.model.Meter;
import dev.precis.model.Tokens;
import dev.precis.summary.Claim;
import dev.precis.summary.Overview;
import dev.precis.translation.Translation;
import dev.precis.translation.TranslationUnit;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NoteComposerTest {

    private static final Message LATE = Message.of("late", "en retard");

    private static final Finding WRONG_NUMBER = Finding.of(
            "number",
            Severity.CRITICAL,
            Message.of("450 in the source, 540 in the target", "450 dans la source, 540 dans la cible"));

    @Test
    void anArticleWithBothLanguagesMakesACompleteNote() {
        BriefingNote note = Notes.compose(Notes.fair());
        assertThat(note.dataGaps()).isEmpty();
        assertThat(note.status()).isEqualTo(NoteStatus.COMPLETE);
        assertThat(note.title())
                .isEqualTo(new Bilingual("Le salon de la soie s’ouvre à Lyon", Optional.of("Silk fair opens in Lyon")));
    }

    @Test
    void theOverviewOfOneArticleIsItsPointsUnderTheirOwnIds() {
        BriefingNote note = Notes.compose(Notes.fair());
        assertThat(note.overview())
                .isEqualTo(note.articles().get(0).summary().orElseThrow().points())
                .extracting(NoteClaim::id)
                .containsExactly("a1.c1", "a1.c2");
        assertThat(note.discrepancies()).isEmpty();
    }

    @Test
    void evidenceNamesTheVeryPlaceInTheArticle() {
        ArticlePart part = Notes.fair().build();
        BriefingNote note = Notes.compose(Notes.fair());
        Evidence evidence = note.overview().get(1).evidence().get(0);
        assertThat(evidence.segment()).isEqualTo("a1.s3");
        assertThat(part.article().text().substring(evidence.start(), evidence.end()))
                .startsWith("La ministre déléguée")
                .endsWith("laotiens.");
    }

    @Test
    void aQuotationIsFoundInItsSentenceWhateverItsTypography() {
        ArticlePart part = Notes.article("a1")
                .paragraph(
                        "Elle a dit : « L’Œuvre  d’une vie », hier.", "She said: “The work of a lifetime”, yesterday.")
                .headline("Titre", "Title")
                .quote("", "l'oeuvre d'une vie", "the work of a lifetime", "s1")
                .build();
        Evidence evidence = compose(part)
                .articles()
                .get(0)
                .summary()
                .orElseThrow()
                .quotes()
                .get(0)
                .evidence()
                .get(0);
        assertThat(part.article().text().substring(evidence.start(), evidence.end()))
                .isEqualTo("L’Œuvre  d’une vie");
    }

    @Test
    void aQuotationNotFoundWordForWordCitesItsWholeSentence() {
        BriefingNote note = Notes.compose(Notes.article("a1")
                .paragraph("Elle a parlé.", "She spoke.")
                .headline("Titre", "Title")
                .quote("", "autre chose", "something else", "s1"));
        assertThat(note.articles()
                        .get(0)
                        .summary()
                        .orElseThrow()
                        .quotes()
                        .get(0)
                        .evidence())
                .containsExactly(new Evidence("a1.s1", 0, "Elle a parlé.".length()));
    }

    @Test
    void everyMissingEnglishIsNamedOnceByItsPlace() {
        BriefingNote note = Notes.compose(Notes.article("a1")
                .paragraph("Une phrase.", "")
                .paragraph("Une autre.", "Another.")
                .gap(new Gap(
                        "model_refused",
                        Message.of("the model would not answer", "le modèle a refusé de répondre"),
                        "s1"))
                .headline("Titre", "")
                .point("Un fait.", "", "s1")
                .person("Jean Petit", "maire", "", "s2")
                .date("2026", "en 2026", "un fait", "", "s1")
                .figure("deux", "2", "", "des choses", "", "s1")
                .quote("", "une autre", "", "s2")
                .topic("villes", ""));
        assertThat(note.status()).isEqualTo(NoteStatus.PARTIAL);
        assertThat(note.dataGaps())
                .extracting(Gap::where)
                .containsExactlyInAnyOrder(
                        "a1.s1",
                        "a1.headline",
                        "a1.c1",
                        "a1.people.1",
                        "a1.dates.1",
                        "a1.figures.1",
                        "a1.quotes.1",
                        "a1.topics.1",
                        "t1");
        assertThat(note.dataGaps()).extracting(Gap::code).containsOnlyOnce("model_refused");
    }

    @Test
    void theReasonWhyATextHasNoEnglishIsToldWhereTheTextStands() {
        List<TranslationUnit> texts =
                List.of(Notes.unit("u7", "Titre", "", Origin.NONE), Notes.unit("u8", "Un fait.", "", Origin.NONE));
        English english = English.of(new Translation(
                texts,
                List.of(new Gap("model_timeout", LATE, "u7"), new Gap("model_timeout", LATE, "u8")),
                Optional.empty()));
        ArticlePart part = Notes.article("a1")
                .paragraph("Une phrase.", "A sentence.")
                .headline("Titre", "")
                .point("Un fait.", "", "s1")
                .build();
        ArticlePart answered =
                new ArticlePart(part.id(), part.segmentation(), part.summary(), part.units(), english, part.gaps());
        assertThat(compose(answered).dataGaps())
                .containsExactlyInAnyOrder(
                        new Gap("model_timeout", LATE, "a1.headline"), new Gap("model_timeout", LATE, "a1.c1"));
    }

    @Test
    void aSentenceWithoutItsUnitStandsUntranslated() {
        BriefingNote note = Notes.compose(Notes.fair().drop("s3"));
        NoteUnit unit = note.articles().get(0).translation().get(2);
        assertThat(unit.id()).isEqualTo("a1.s3");
        assertThat(unit.status()).isEqualTo(Status.UNTRANSLATED);
        assertThat(note.dataGaps()).extracting(Gap::where).containsExactly("a1.s3");
    }

    @Test
    void aUnitOfOtherWordsIsNeverPairedWithASentence() {
        ArticlePart part = Notes.fair().build();
        List<TranslationUnit> swapped = part.units().stream()
                .map(unit -> unit.id().equals("s2") ? Notes.unit("s2", "Autre phrase.", "Other.", Origin.CACHE) : unit)
                .toList();
        BriefingNote note = compose(
                new ArticlePart(part.id(), part.segmentation(), part.summary(), swapped, part.english(), part.gaps()));
        assertThat(note.articles().get(0).translation().get(1).en()).isEmpty();
        assertThat(note.dataGaps()).extracting(Gap::where).containsExactly("a1.s2");
    }

    @Test
    void aCriticalFindingKeepsANoteFromBeingComplete() {
        BriefingNote note = Notes.compose(Notes.fair().finding("s2", WRONG_NUMBER));
        assertThat(note.status()).isEqualTo(NoteStatus.PARTIAL);
        assertThat(note.dataGaps()).containsExactly(new Gap("critical_finding", WRONG_NUMBER.message(), "a1.s2"));
    }

    @Test
    void aCriticalFindingInAHeadlineIsNotLost() {
        BriefingNote note = Notes.compose(Notes.fair()
                .english(new TranslationUnit(
                        "u",
                        "Le salon de la soie s’ouvre à Lyon",
                        Optional.of("Silk fair opens in Lille"),
                        Origin.MODEL,
                        Status.UNVERIFIED,
                        List.of(WRONG_NUMBER))));
        assertThat(note.dataGaps()).extracting(Gap::where).containsExactly("a1.headline");
    }

    @Test
    void aClaimIsAsDoubtfulAsTheWorseOfItsHalvesAndBearsTheFindingsOfBoth() {
        Finding french = Finding.of("name", Severity.MAJOR, Message.of("a name", "un nom"));
        Finding english = Finding.of("number", Severity.MINOR, Message.of("a number", "un nombre"));
        BriefingNote note = Notes.compose(Notes.article("a1")
                .paragraph("Une phrase.", "A sentence.")
                .origin(Origin.CACHE)
                .headline("Titre", "Title")
                .point("Un fait.", "A fact.", Status.UNVERIFIED, List.of(french), "s1")
                .english(new TranslationUnit(
                        "u", "Un fait.", Optional.of("A fact."), Origin.MODEL, Status.REPAIRED, List.of(english))));
        NoteClaim claim = note.overview().get(0);
        assertThat(claim.status()).isEqualTo(Status.UNVERIFIED);
        assertThat(claim.findings()).containsExactly(french, english);
        assertThat(claim.origin()).isEqualTo(Origin.MODEL);
    }

    @Test
    void anArticleWithoutSummaryIsNamedAndANoteWithNothingToReadFails() {
        BriefingNote half = Notes.compose(Notes.article("a1").paragraph("Une phrase.", "A sentence."));
        assertThat(half.status()).isEqualTo(NoteStatus.PARTIAL);
        assertThat(half.dataGaps()).extracting(Gap::where).containsExactly("a1");
        BriefingNote nothing = Notes.compose(
                Notes.article("a1").paragraph("Une phrase.", "A sentence.").untranslated());
        assertThat(nothing.status()).isEqualTo(NoteStatus.FAILED);
    }

    @Test
    void aSendersTitleStandsWhereThePageHasNone() {
        BriefingNote note = Notes.compose(Notes.article("a1")
                .senderTitle("Un titre")
                .paragraph("Une phrase.", "A sentence.")
                .headline("Titre", "Title"));
        assertThat(note.articles().get(0).title()).contains(new Bilingual("Un titre", Optional.empty()));
        assertThat(note.dataGaps()).extracting(Gap::where).containsExactly("a1.title");
    }

    @Test
    void anOverviewByAModelIsJoinedWithItsEnglishAndItsSentences() {
        Claim claim =
                new Claim("o1", "Deux salons.", List.of("a1.s2", "a2.s2"), Origin.MODEL, Status.VERIFIED, List.of());
        Overview overview = new Overview("Salons", List.of(claim), List.of(), List.of());
        English english = new English(Map.of("Salons", Notes.unit("u1", "Salons", "Fairs", Origin.MODEL)), Map.of());
        BriefingNote note = new NoteComposer()
                .compose(Notes.draft(
                        new OverviewPart(Optional.of(overview), english, List.of()),
                        Notes.fair(),
                        Notes.fairElsewhere()));
        assertThat(note.title()).isEqualTo(new Bilingual("Salons", Optional.of("Fairs")));
        assertThat(note.overview().get(0).evidence())
                .extracting(Evidence::segment)
                .containsExactly("a1.s2", "a2.s2");
        assertThat(note.dataGaps()).extracting(Gap::where).containsExactly("o1");
    }

    @Test
    void aDifferenceThatAModelsOverviewDoesNotTellIsToldByCode() {
        BriefingNote byCode = Notes.compose(Notes.fair(), Notes.fairElsewhere());
        BriefingNote silent = overview(List.of(), List.of());

        assertThat(silent.discrepancies()).isEqualTo(byCode.discrepancies());

        Claim told = new Claim(
                "d1",
                "14 contrats selon un article, 12 selon un autre.",
                List.of("a1.s3", "a2.s3"),
                Origin.MODEL,
                Status.VERIFIED,
                List.of());
        assertThat(overview(List.of(), List.of(told)).discrepancies())
                .extracting(NoteClaim::id, NoteClaim::origin)
                .containsExactly(tuple("d1", Origin.MODEL), tuple("d2", Origin.APPROVED));
    }

    @Test
    void aModelsOverviewWithoutATimelineIsGivenThatOfTheArticles() {
        BriefingNote byCode = Notes.compose(Notes.fair(), Notes.fairElsewhere());
        Overview.Event opening = new Overview.Event(
                Optional.of("2026-03-02"),
                "2 mars 2026",
                new Claim("t1", "Le salon ouvre.", List.of("a1.s2"), Origin.MODEL, Status.VERIFIED, List.of()));

        assertThat(byCode.timeline()).isNotEmpty();
        assertThat(overview(List.of(), List.of()).timeline()).isEqualTo(byCode.timeline());
        assertThat(overview(List.of(opening), List.of()).timeline())
                .extracting(entry -> entry.claim().fr())
                .containsExactly("Le salon ouvre.");
    }

    private static BriefingNote overview(List<Overview.Event> timeline, List<Claim> discrepancies) {
        return new NoteComposer()
                .compose(Notes.draft(
                        new OverviewPart(
                                Optional.of(new Overview("Salons", List.of(), timeline, discrepancies)),
                                new English(Map.of(), Map.of()),
                                List.of()),
                        Notes.fair(),
                        Notes.fairElsewhere()));
    }

    @Test
    void aNoteIsAHitOnlyWhenEverythingWasAtHand() {
        assertThat(cache(3, 3)).isEqualTo(CacheState.HIT);
        assertThat(cache(3, 2)).isEqualTo(CacheState.PARTIAL);
        assertThat(cache(3, 0)).isEqualTo(CacheState.MISS);
        assertThat(cache(0, 0)).isEqualTo(CacheState.MISS);
    }

    private static CacheState cache(long wanted, long atHand) {
        return Notes.making(new Meter.Reading(0, Tokens.NONE, 0, 0, wanted, atHand))
                .cache();
    }

    private static BriefingNote compose(ArticlePart part) {
        NoteDraft draft = Notes.draft();
        return new NoteComposer()
                .compose(new NoteDraft(
                        draft.id(),
                        draft.created(),
                        draft.maxPoints(),
                        List.of(part),
                        draft.overview(),
                        draft.glossary(),
                        draft.making()));
    }
}
