package dev.precis.model;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PromptCatalogTest {

    @TempDir
    Path directory;

    private PromptCatalog catalog;

    @BeforeEach
    void write() throws IOException {
        write("essai.system.md", "Résume.\n");
        write("essai.user.md", "Voici : {{segments}}\n");
        write("essai.repair.md", "À corriger : {{faults}}\n");
        catalog = new PromptCatalog(directory);
    }

    @Test
    void aPromptIsItsThreeFiles() {
        PromptTemplate prompt = catalog.of("essai");
        assertThat(prompt.system()).isEqualTo("Résume.\n");
        assertThat(prompt.askAgain(Map.of("segments", "[s1] Le texte", "faults", "le point 2")))
                .isEqualTo(new Prompt("Résume.", "À corriger : le point 2\n\nVoici : [s1] Le texte"));
    }

    @Test
    void aFileChangedOnDiskCountsFromTheNextQuestionOn() throws IOException {
        String before = catalog.of("essai").sha256();
        assertThat(catalog.of("essai").sha256()).isEqualTo(before);
        write("essai.repair.md", "Autrement.");
        assertThat(catalog.of("essai").repair()).isEqualTo("Autrement.");
        assertThat(catalog.of("essai").sha256()).isNotEqualTo(before);
    }

    @Test
    void aPromptWhoseFilesStandStillIsReadOnceAndAChangeCountsAllTheSame() throws IOException {
        for (String file : List.of("essai.system.md", "essai.user.md", "essai.repair.md")) {
            Files.setLastModifiedTime(directory.resolve(file), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
        PromptTemplate before = catalog.of("essai");
        assertThat(catalog.of("essai")).isSameAs(before);
        write("essai.system.md", "Raconte.\n");
        assertThat(catalog.of("essai").system()).isEqualTo("Raconte.\n");
        Files.delete(directory.resolve("essai.user.md"));
        assertThat(catalog.of("essai").user()).isEqualTo("Emballé : {{segments}}\n");
    }

    @Test
    void textMovedFromOneFileToAnotherMakesAnotherPrompt() throws IOException {
        write("essai.system.md", "ab");
        write("essai.user.md", "c");
        String before = catalog.of("essai").sha256();
        write("essai.system.md", "a");
        write("essai.user.md", "bc");
        assertThat(catalog.of("essai").sha256()).isNotEqualTo(before);
    }

    @Test
    void aFileThatIsNotOnDiskIsReadFromTheJar() throws IOException {
        Files.delete(directory.resolve("essai.user.md"));
        assertThat(catalog.of("essai").user()).isEqualTo("Emballé : {{segments}}\n");
    }

    @Test
    void aFileThatStandsNowhereIsNamed() {
        assertThatThrownBy(() -> catalog.of("absent"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent.system.md");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Files.write(directory.resolve("essai.user.md"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> catalog.of("essai"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("essai.user.md");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text, StandardCharsets.UTF_8);
    }
}
