package dev.precis.note;

import dev.precis.article.Language;
import dev.precis.cache.CacheUse;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.check.ToldInFrench;
import dev.precis.model.FakeModel;
import dev.precis.model.Gateways;
import dev.precis.model.Meter;
import dev.precis.note.Correction.Action;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.term.Glossary;
import dev.precis.translation.SourceUnit;
import dev.precis.translation.TranslationRequest;
import dev.precis.translation.TranslationUnit;
import dev.precis.translation.Translators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;

class NoteDeskTest {

    private static final Predicate<NoteDesk.Seen> WHATEVER = seen -> true;

    @TempDir
    Path directory;

    private Database database;
    private NoteShelf shelf;
    private NoteDesk desk;
    private BriefingNote note;
    private NoteUnit unit;

    @BeforeEach
    void open() {
        database = Databases.in(directory);
        shelf = new NoteShelf(database);
        desk = new NoteDesk(database, Clock.systemUTC());
        note = Notes.compose(Notes.fair());
        unit = note.articles().get(0).translation().get(0);
        shelf.save(note);
    }

    @Test
    void anApprovedUnitMakesTheNextVersionAndIsKeptWithWhatItWas() {
        NoteLine line = changed(approve("An English of the desk.")).line();
        assertThat(line.origin()).isEqualTo(Origin.APPROVED);
        BriefingNote now = shelf.find(note.id()).orElseThrow();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.articles().get(0).translation().get(0).en()).contains("An English of the desk.");
        assertThat(desk.history(note.id())).singleElement().satisfies(change -> {
            assertThat(change.before().en()).isEqualTo(unit.en());
            assertThat(change.after().en()).contains("An English of the desk.");
            assertThat(change.by()).contains("C. Martin");
        });
    }

    @Test
    void whatWasApprovedWinsOverCacheAndModelAndSurvivesARestart() {
        try (FakeModel model = FakeModel.start()) {
            assertThat(translated(model).origin()).isEqualTo(Origin.MODEL);
            changed(approve("An English of the desk."));
            model.forget();
            TranslationUnit again = translated(model);
            assertThat(again.origin()).isEqualTo(Origin.APPROVED);
            assertThat(again.en()).contains("An English of the desk.");
            assertThat(model.calls()).isEmpty();
            changed(new Correction(
                    Action.UNDO, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
            assertThat(translated(model).origin()).isEqualTo(Origin.CACHE);
        }
    }

    @Test
    void whatWasUndoneIsAsItWasAndTheHistoryTellsBoth() {
        changed(approve("One."));
        changed(approve("Two."));
        Correction undo =
                new Correction(Action.UNDO, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(changed(undo).line().en()).contains("One.");
        assertThat(changed(undo).line().en()).isEqualTo(unit.en());
        assertThat(desk.change(note.id(), unit.id(), undo, WHATEVER)).isInstanceOf(NoteDesk.Outcome.Missing.class);
        assertThat(desk.history(note.id())).hasSize(4);
        assertThat(shelf.find(note.id()).orElseThrow().version()).isEqualTo(5);
    }

    @Test
    void everyVersionKeepsTheVarietyOfItsEnglish() {
        shelf.save(Notes.american(note));
        changed(approve("One."));
        BriefingNote second = shelf.find(note.id()).orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.provenance().targetLang()).isEqualTo(Language.AMERICAN_ENGLISH);
    }

    @Test
    void theCachedAnswersARejectedLineCameFromAreServedNoMore() {
        NoteClaim claim =
                note.articles().get(0).summary().orElseThrow().points().get(0);
        cached("of-the-unit", "{\"text\":\"" + unit.en().orElseThrow() + "\",\"repaired\":false}");
        cached("of-the-claim", "{\"draft\":{\"points\":[{\"text\":\"" + claim.fr() + "\"}]}}");
        cached("of-another", "{\"text\":\"Another English.\",\"repaired\":false}");
        cached("of-another-note", "{\"text\":\"" + unit.en().orElseThrow() + "\",\"repaired\":false}");
        shelf.save(note, Set.of("of-the-unit", "of-the-claim", "of-another"));
        reject(unit.id());
        assertThat(cached()).containsExactly("of-another", "of-another-note", "of-the-claim");
        reject(claim.id());
        assertThat(cached()).containsExactly("of-another", "of-another-note");
    }

    private void reject(String line) {
        Correction rejection =
                new Correction(Action.REJECT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(desk.change(note.id(), line, rejection, WHATEVER)).isInstanceOf(NoteDesk.Outcome.Changed.class);
    }

    private void cached(String key, String json) {
        database.run(handle -> handle.execute(
                "insert into cache_entry (cache_key, task, model, prompt, json, input_tokens, output_tokens, created)"
                        + " values (?, 'translation', 'm', 'p', ?, 1, 1, '2026-01-01')",
                key,
                json));
    }

    private List<String> cached() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select cache_key from cache_entry order by cache_key")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void aRejectedUnitIsOpenUntilSomebodyApprovesIt() {
        changed(new Correction(
                Action.REJECT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("says the contrary")));
        BriefingNote rejected = shelf.find(note.id()).orElseThrow();
        assertThat(rejected.status()).isEqualTo(NoteStatus.PARTIAL);
        assertThat(rejected.dataGaps()).anySatisfy(gap -> {
            assertThat(gap.where()).isEqualTo(unit.id());
            assertThat(gap.message().en()).isEqualTo("says the contrary");
        });
        NoteLine line = NoteEdit.line(rejected, unit.id()).orElseThrow();
        assertThat(line.status()).isEqualTo(Status.UNVERIFIED);
        ToldInFrench.assertTold("rejected", line.findings(), "un analyste a rejeté cette ligne");
        changed(approve(unit.en().orElseThrow()));
        assertThat(shelf.find(note.id()).orElseThrow().dataGaps()).isEqualTo(note.dataGaps());
    }

    @Test
    void ofTwoAnalystsAtOnceOneWinsAndTheOtherIsShownTheCurrentText() {
        NoteLine seen = NoteLine.of(unit);
        Predicate<NoteDesk.Seen> same = now -> now.line().equals(seen);
        assertThat(desk.change(note.id(), unit.id(), approve("First."), same))
                .isInstanceOf(NoteDesk.Outcome.Changed.class);
        assertThat(desk.change(note.id(), unit.id(), approve("Second."), same))
                .isInstanceOfSatisfying(
                        NoteDesk.Outcome.Stale.class,
                        stale -> assertThat(stale.current().en()).contains("First."));
    }

    @Test
    void twoHundredCorrectionsAtOnceLoseNone() throws Exception {
        List<NoteUnit> units = note.articles().get(0).translation();
        ExecutorService analysts = Executors.newFixedThreadPool(20);
        List<Future<NoteDesk.Outcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String line = units.get(i % units.size()).id();
            String text = "Correction " + i + ".";
            outcomes.add(analysts.submit(() -> desk.change(note.id(), line, approve(text), WHATEVER)));
        }
        for (Future<NoteDesk.Outcome> outcome : outcomes) {
            assertThat(outcome.get()).isInstanceOf(NoteDesk.Outcome.Changed.class);
        }
        analysts.shutdown();
        assertThat(shelf.find(note.id()).orElseThrow().version()).isEqualTo(201);
        assertThat(desk.history(note.id()))
                .extracting(change -> change.after().en().orElseThrow())
                .hasSize(200)
                .doesNotHaveDuplicates();
    }

    private TranslationUnit translated(FakeModel model) {
        // A new translator over a newly opened database, as after a restart or on another node.
        return Translators.over(Databases.in(directory), Gateways.to(model))
                .translate(new TranslationRequest(
                        List.of(new SourceUnit("s9", unit.fr())),
                        true,
                        Language.BRITISH_ENGLISH,
                        Glossary.EMPTY,
                        Optional.empty(),
                        CacheUse.USE,
                        Optional.empty(),
                        new Meter()))
                .units()
                .get(0);
    }

    private NoteDesk.Outcome.Changed changed(Correction correction) {
        return (NoteDesk.Outcome.Changed) desk.change(note.id(), unit.id(), correction, WHATEVER);
    }

    private static Correction approve(String english) {
        return new Correction(
                Action.APPROVE, Optional.empty(), Optional.of(english), Optional.of("C. Martin"), Optional.empty());
    }
}
