package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Message;
import dev.precis.check.Severity;
import dev.precis.check.ToldInFrench;
import dev.precis.note.GlossaryTally.Line;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ConsistencyTest {

    private static final Glossary FAIR = new Glossary(
            List.of(new TermEntry("exposant", "exhibitor", List.of("exhibiting firm"), List.of(), Optional.empty())));

    private static final String FAIR_OF_SILK = "salon de la soie";

    @TempDir
    Path directory;

    @Test
    void aTermThatANoteRendersInAnotherWayThanBeforeIsAFindingAndItsPluralIsNone() {
        Map<String, List<Finding>> found = within(
                FAIR,
                new Line("a1.s1", "Un exposant.", "One exhibitor."),
                new Line("a1.s2", "Deux exposants.", "Two exhibitors."),
                new Line("a1.s3", "Trois exposants.", "Three exhibiting firms."));
        assertThat(found).containsOnlyKeys("a1.s3");
        assertThat(found.get("a1.s3")).singleElement().satisfies(finding -> {
            assertThat(finding.target()).contains(new Finding.Excerpt("exhibiting firms", 6, 22));
            assertThat(finding.severity()).isEqualTo(Severity.MINOR);
        });
    }

    @Test
    void aPhraseOfNoGlossaryWhoseEnglishDiffersIsAFinding() {
        Map<String, List<Finding>> found = within(
                Glossary.EMPTY,
                new Line("a1.c1", "Un accord commercial est signé.", "A trade agreement is signed."),
                new Line("a1.s4", "Les accords commerciaux sont signés.", "The trade deals are signed."),
                new Line("a1.s5", "Ces accords commerciaux durent.", "These trade agreements last."));
        assertThat(found).containsOnlyKeys("a1.s4");
        ToldInFrench.assertTold("inconsistent_term", found.get("a1.s4"), "plus haut dans la note");
        assertThat(found.get("a1.s4"))
                .singleElement()
                .extracting(finding -> finding.message().en())
                .isEqualTo("« accords commerciaux » is “trade deals” here and “trade agreement” earlier in the note");
    }

    @Test
    void aPhraseWhoseEnglishIsNotCertainIsPassedOver() {
        assertThat(within(
                        Glossary.EMPTY,
                        new Line("a1.s1", "Un accord commercial est signé.", "A trade agreement is signed."),
                        new Line("a1.s2", "L'accord commercial tient.", "The deal between the businesses holds."),
                        new Line("a1.s3", "L'accord commercial plaît.", "The treaty, a trade deal, pleases."),
                        new Line("a1.s4", "L'accord commercial dure.", "It lasts.")))
                .isEmpty();
    }

    @Test
    void aClaimThatSaysATermOtherwiseIsMarkedWhereverItStands() {
        BriefingNote note = Notes.compose(Notes.fair(), Notes.fairElsewhere());
        String claim = NoteLines.claims(note).get(0).id();
        Finding remark = Finding.of(Consistency.RULE, Severity.MINOR, Message.of("x", "y"));
        BriefingNote marked = NoteMarks.on(note, Map.of(claim, List.of(remark)));
        assertThat(NoteEdit.claims(marked).filter(found -> found.id().equals(claim)))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.findings()).contains(remark));
        assertThat(NoteEdit.claims(marked).filter(found -> !found.id().equals(claim)))
                .noneMatch(found -> found.findings().contains(remark));
    }

    @Test
    void whatEarlierNotesSayIsUsualAndAnotherEnglishIsAFindingOnce() {
        Database database = Databases.in(directory);
        List<Rendering> firms = renderings(
                FAIR,
                new Line("a1.s1", "Un exposant.", "One exhibiting firm."),
                new Line("a1.s2", "Deux exposants.", "Two exhibiting firms."));
        assertThat(Consistency.against(firms, usual(database, "exposant"))).isEmpty();
        keep(database, "brf_1", renderings(FAIR, new Line("a1.s1", "Un exposant.", "One exhibitor.")));
        Map<String, List<Finding>> found = Consistency.against(firms, usual(database, "exposant"));
        assertThat(found).containsOnlyKeys("a1.s1");
        assertThat(found.get("a1.s1"))
                .singleElement()
                .extracting(finding -> finding.message().en())
                .isEqualTo("« exposant » is “exhibiting firm” here and “exhibitor” in earlier notes");
    }

    @Test
    void aPhraseOfNoGlossaryIsUsualFromTheSecondNoteOn() {
        Database database = Databases.in(directory);
        Line line = new Line("a1.s1", "Un accord commercial.", "A trade agreement.");
        keep(database, "brf_1", renderings(Glossary.EMPTY, line));
        assertThat(usual(database, "accord commercial")).isEmpty();
        keep(database, "brf_2", renderings(Glossary.EMPTY, line));
        assertThat(usual(database, "accord commercial")).containsOnlyKeys("accord commercial");
    }

    @Test
    void aNoteThatSaysATermOtherwiseThanTheKeptOnesIsMarkedWhereItFirstDoes() {
        Database database = Databases.in(directory);
        Glossary shows = new Glossary(List.of(new TermEntry(FAIR_OF_SILK, "silk show")));
        keep(database, "brf_before", renderings(shows, new Line("a1.s1", "Un salon de la soie.", "A silk show.")));
        BriefingNote note = Notes.compose(Notes.fair());
        BriefingNote held = new NoteComposer().heldAgainst(new NoteShelf(database).earlier(note), note);
        assertThat(NoteEdit.claims(held))
                .flatExtracting(NoteClaim::findings)
                .extracting(finding -> finding.message().en())
                .containsOnly("« salon de la soie » is “silk fair” here and “silk show” in earlier notes");
    }

    @Test
    void aCorrectionChangesWhatLaterNotesAreHeldAgainst() {
        Database database = Databases.in(directory);
        NoteShelf shelf = new NoteShelf(database);
        BriefingNote note = Notes.compose(Notes.fair());
        shelf.save(note);
        assertThat(usual(database, FAIR_OF_SILK).get(FAIR_OF_SILK).english()).isEqualTo("silk fair");
        BriefingNote later = note.named("brf_later");
        assertThat(new NoteComposer().heldAgainst(shelf.earlier(later), later)).isEqualTo(later);
        NoteDesk desk = new NoteDesk(database, Clock.systemUTC());
        NoteLines.of(note).stream()
                .filter(line -> line.en().contains("silk fair"))
                .forEach(line -> assertThat(desk.change(
                                note.id(), line.where(), says(line.en().replace("silk fair", "fair")), seen -> true))
                        .isInstanceOf(NoteDesk.Outcome.Changed.class));
        assertThat(usual(database, FAIR_OF_SILK)).isEmpty();
    }

    private static Correction says(String english) {
        return new Correction(
                Correction.Action.APPROVE, Optional.empty(), Optional.of(english), Optional.empty(), Optional.empty());
    }

    private static Map<String, List<Finding>> within(Glossary glossary, Line... lines) {
        return Consistency.within(renderings(glossary, lines));
    }

    private static List<Rendering> renderings(Glossary glossary, Line... lines) {
        return Rendering.of(List.of(lines), GlossaryTally.over(List.of(lines), glossary));
    }

    private static void keep(Database database, String note, List<Rendering> renderings) {
        database.run(handle -> RenderingTable.put(handle, note, RenderingTable.rows(renderings)));
    }

    private static Map<String, RenderingTable.Usual> usual(Database database, String term) {
        return database.jdbi().withHandle(handle -> RenderingTable.usual(handle, Set.of(term)));
    }
}
