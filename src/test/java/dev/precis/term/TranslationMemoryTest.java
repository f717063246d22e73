package dev.precis.term;

import dev.precis.article.Language;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TranslationMemoryTest {

    @TempDir
    Path directory;

    private Database database;
    private TranslationMemory memory;

    @BeforeEach
    void open() {
        database = Databases.in(directory);
        memory = new TranslationMemory(database);
    }

    @Test
    void aTextIsFoundWhateverItsWhiteSpaceAndApostrophes() {
        memory.replaceAll("corpus", List.of(new MemoryEntry("L’accord  est signé.", "en", "The deal is signed.")));
        assertThat(memory.find(List.of("L'accord est\u00A0signé. ", "L'accord est signe."), Language.BRITISH_ENGLISH))
                .containsOnlyKeys("L'accord est\u00A0signé. ")
                .containsValue(new MemoryHit("The deal is signed.", "corpus"));
    }

    @Test
    void theVeryTargetComesBeforeEitherEnglish() {
        memory.replaceAll(
                "corpus",
                List.of(
                        new MemoryEntry("La main-d'œuvre", "en-US", "Labor"),
                        new MemoryEntry("La main-d'œuvre", "en", "Workforce")));
        assertThat(english("La main-d'œuvre", Language.AMERICAN_ENGLISH)).isEqualTo("Labor");
        assertThat(english("La main-d'œuvre", Language.BRITISH_ENGLISH)).isEqualTo("Workforce");
    }

    @Test
    void replacingAProvenanceLeavesTheOthersAlone() {
        memory.replaceAll("corpus", List.of(new MemoryEntry("Un", "en", "One"), new MemoryEntry("Deux", "en", "Two")));
        memory.replaceAll("editor", List.of(new MemoryEntry("Trois", "en", "Three")));
        memory.replaceAll("corpus", List.of(new MemoryEntry("Un", "en", "A"), new MemoryEntry("Un", "en", "One!")));
        assertThat(memory.find(List.of("Un", "Deux", "Trois"), Language.BRITISH_ENGLISH))
                .containsOnlyKeys("Un", "Trois")
                .containsEntry("Un", new MemoryHit("One!", "corpus"));
    }

    @Test
    void aReplacementThatFailsChangesNothing() {
        memory.replaceAll("corpus", List.of(new MemoryEntry("Un", "en", "One")));
        assertThatThrownBy(() -> memory.replaceAll(
                        "corpus",
                        Arrays.asList(new MemoryEntry("Deux", "en", "Two"), new MemoryEntry("Trois", "en", null))))
                .isInstanceOf(RuntimeException.class);
        assertThat(english("Un", Language.BRITISH_ENGLISH)).isEqualTo("One");
    }

    @Test
    void moreTextsThanAQueryTakesAreFound() {
        List<String> texts =
                IntStream.range(0, 1001).mapToObj(i -> "Texte " + i).toList();
        memory.replaceAll(
                "corpus",
                texts.stream()
                        .map(t -> new MemoryEntry(t, "en", "Text of " + t))
                        .toList());
        assertThat(memory.find(texts, Language.AMERICAN_ENGLISH)).hasSize(1001);
    }

    @Test
    void whatStoodBetweenTheSameNeighboursComesFirstAndWhatWasApprovedBeforeAll() {
        put(unit("Oui.", "Yes.", "Vient-il ?", "Il part."), unit("Oui.", "Aye.", "Qui vote ?", "Non."));
        assertThat(between("Qui vote ?", "Non.")).isEqualTo("Aye.");
        assertThat(between("Vient-il\u00A0?", "Il part.")).isEqualTo("Yes.");
        database.jdbi()
                .useTransaction(handle ->
                        TranslationMemory.approve(handle, MemoryUnit.of(new MemoryEntry("Oui.", "en-GB", "Indeed."))));
        assertThat(between("Qui vote ?", "Non.")).isEqualTo("Indeed.");
    }

    @Test
    void aSentenceThatDiffersInNumbersAndAWordIsLikeItAndTheDifferenceIsMarked() {
        put(
                unit("Le port accueille 12 navires de croisi\u00E8re.", "The port receives 12 cruise ships.", "", ""),
                unit("Rien de tel n\u2019est dit du port.", "Nothing of the kind is said.", "", ""));
        List<SimilarUnit> like =
                new MemorySearch(database).like("Le port accueille 14 000 navires de commerce.", "en-GB", 5);
        assertThat(like).singleElement().satisfies(similar -> {
            assertThat(similar.likeness()).isBetween(0.85, 0.86);
            assertThat(similar.difference())
                    .isEqualTo("Le port accueille [-12-] {+14 000+} navires de [-croisi\u00E8re.-] {+commerce.+}");
        });
        assertThat(new MemorySearch(database).like("Le port accueille une d\u00E9l\u00E9gation.", "en-GB", 5))
                .isEmpty();
    }

    private String between(String before, String after) {
        return memory.find(
                        List.of(new Sought("Oui.", Optional.of(before), Optional.of(after))), Language.BRITISH_ENGLISH)
                .get("Oui.")
                .english();
    }

    private void put(MemoryUnit... units) {
        database.jdbi().useTransaction(handle -> {
            TranslationMemory.begin(handle, "imp_1", "import", "", true, "");
            MemoryTable.put(handle, "imp_1", List.of(units));
        });
    }

    private static MemoryUnit unit(String fr, String en, String before, String after) {
        return new MemoryUnit(
                new MemoryEntry(fr, "en", en),
                Optional.of(before).filter(text -> !text.isEmpty()),
                Optional.of(after).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private String english(String french, Language target) {
        return memory.find(List.of(french), target).get(french).english();
    }
}
