package dev.precis.note;

import dev.precis.article.FoldedText;
import dev.precis.article.Language;
import dev.precis.check.Finding;
import dev.precis.check.Message;
import dev.precis.check.Severity;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class NoteShelfTest {

    @TempDir
    Path directory;

    private NoteShelf shelf;

    @BeforeEach
    void open() {
        shelf = new NoteShelf(Databases.in(directory));
    }

    @Test
    void aKeptNoteIsTheSameNoteAlsoAfterReopening() {
        Finding finding = new Finding(
                "number",
                Severity.MAJOR,
                Message.of("450 and 540", "450 et 540"),
                Optional.of(new Finding.Excerpt("450", 3, 6)),
                Optional.empty());
        BriefingNote note = Notes.compose(Notes.fair().finding("s2", finding), Notes.fairElsewhere());
        shelf.save(note);
        assertThat(new NoteShelf(Databases.in(directory)).find(note.id())).contains(note);
        assertThat(shelf.find("brf_nobody")).isEmpty();
    }

    @Test
    void aNoteIsWrittenAsTheContractNamesItsFields() {
        assertThat(Notes.json(Notes.compose(Notes.fair())))
                .contains("\"data_gaps\":[]", "\"date_text\":\"le 12 mars 2026\"", "\"model_calls\":0")
                .contains("\"created\":\"2026-03-16T08:30:00Z\"", "\"published\":\"2026-03-13\"", "\"cache\":\"hit\"")
                .contains("\"status\":\"verified\"", "\"role\":\"title\"", "\"model\":null");
    }

    @Test
    void aNoteIsFoundByWordsOfEitherLanguageWithOrWithoutAccents() {
        BriefingNote fair = Notes.compose(Notes.fair());
        shelf.save(fair);
        String french = fair.articles().get(0).translation().get(1).fr();
        String english = fair.articles().get(0).translation().get(1).en().orElseThrow();
        assertThat(found(french.toUpperCase(Locale.FRENCH))).containsExactly(fair.id());
        assertThat(found(FoldedText.of(english).toString())).containsExactly(fair.id());
        assertThat(found("zeppelin")).isEmpty();
        assertThat(found(FoldedText.of(french) + " zeppelin")).isEmpty();
        assertThat(found("% _")).isEmpty();
    }

    @Test
    void aNoteKeptBeforeThereWasASearchIsFoundToo() {
        Database database = Databases.in(directory);
        BriefingNote fair = Notes.compose(Notes.fair());
        new NoteShelf(database).save(fair);
        database.run(handle -> handle.execute("delete from note_words"));
        assertThat(found(fair.title().fr())).containsExactly(fair.id());
    }

    private List<String> found(String words) {
        return new NoteSearch(Databases.in(directory))
                .find(words, 10, 0).notes().stream().map(ShelfPage.Entry::id).toList();
    }

    @Test
    void notesAreListedNewestFirstWhateverTheDigitsOfTheirTime() {
        Instant noon = Instant.parse("2026-03-16T12:00:00Z");
        shelf.save(at("brf_b", noon.plusMillis(500)));
        shelf.save(at("brf_a", noon));
        shelf.save(at("brf_c", noon.plusSeconds(1)));
        ShelfPage page = shelf.page(2, 0);
        assertThat(page.notes()).extracting(ShelfPage.Entry::id).containsExactly("brf_c", "brf_b");
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.notes().get(1).created()).isEqualTo(noon.plusMillis(500));
        assertThat(shelf.page(2, 2).notes()).extracting(ShelfPage.Entry::id).containsExactly("brf_a");
    }

    @Test
    void aNoteSavedAgainReplacesItself() {
        BriefingNote note = Notes.compose(Notes.fair());
        shelf.save(note);
        shelf.save(at(note.id(), note.created().plusSeconds(9)));
        assertThat(shelf.page(9, 0).total()).isEqualTo(1);
        assertThat(shelf.find(note.id()).orElseThrow().created())
                .isEqualTo(note.created().plusSeconds(9));
    }

    @Test
    void aPageTellsTitleAndStatusInBothLanguages() {
        shelf.save(Notes.compose(Notes.fair()));
        ShelfPage.Entry entry = shelf.page(1, 0).notes().get(0);
        assertThat(entry.title().en()).contains("Silk fair opens in Lyon");
        assertThat(entry.status()).isEqualTo(NoteStatus.COMPLETE);
    }

    @Test
    void aNoteKeepsTheVarietyOfItsEnglishAndOneKeptWithoutIsBritish() {
        BriefingNote note = Notes.american(Notes.compose(Notes.fair()));
        shelf.save(note);
        assertThat(shelf.find(note.id()).orElseThrow().provenance().targetLang())
                .isEqualTo(Language.AMERICAN_ENGLISH);
        Databases.in(directory)
                .run(handle ->
                        handle.execute("update note set json = ? where id = ?", Notes.withoutVariety(note), note.id()));
        assertThat(shelf.find(note.id()).orElseThrow().provenance().targetLang())
                .isEqualTo(Language.BRITISH_ENGLISH);
    }

    @Test
    void namesOfNotesSortByTimeAndAreNeverTheSame() {
        Clock early = Clock.fixed(Instant.parse("2026-03-16T12:00:00Z"), ZoneOffset.UTC);
        NoteId now = new NoteId(early);
        NoteId later = new NoteId(Clock.offset(early, Duration.ofMillis(1)));
        assertThat(List.of(now.next(), now.next())).doesNotHaveDuplicates().allMatch(NoteId::isOne);
        assertThat(later.next()).isGreaterThan(now.next());
        assertThat(NoteId.isOne("brf_../../etc")).isFalse();
    }

    private static BriefingNote at(String id, Instant created) {
        BriefingNote note = Notes.compose(Notes.fair());
        return new BriefingNote(
                id,
                note.status(),
                created,
                note.title(),
                note.overview(),
                note.timeline(),
                note.discrepancies(),
                note.articles(),
                note.glossary(),
                note.dataGaps(),
                note.provenance(),
                note.usage(),
                note.cache(),
                note.version());
    }
}
