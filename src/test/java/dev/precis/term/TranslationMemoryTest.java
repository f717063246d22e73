package dev.precis.term;

import dev.precis.article.Language;
import dev.precis.store.Databases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TranslationMemoryTest {

    @TempDir
    Path directory;

    private TranslationMemory memory;

    @BeforeEach
    void open() {
        memory = new TranslationMemory(Databases.in(directory));
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

    private String english(String french, Language target) {
        return memory.find(List.of(french), target).get(french).english();
    }
}
