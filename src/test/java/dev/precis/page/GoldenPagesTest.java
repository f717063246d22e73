package dev.precis.page;

import dev.precis.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages in the manner of many kinds of sites, each with the roles a person gave its lines. */
class GoldenPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/golden/page");

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @MethodSource("pages")
    void everyLineGetsTheRoleAPersonGaveIt(Path file) throws IOException {
        Page page = reader.read(Article.of(Files.readString(file, StandardCharsets.UTF_8)), List.of());
        StringBuilder found = new StringBuilder();
        for (Block block : page.blocks()) {
            found.append(block.role().wireName())
                    .append(": ")
                    .append(page.text(block))
                    .append('\n');
        }
        assertThat(found.toString()).isEqualTo(Files.readString(blocksOf(file), StandardCharsets.UTF_8));
    }

    @Test
    void everyGoldenFileHasItsPair() throws IOException {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(blocksOf(page)).exists());
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.count()).isEqualTo(2L * pages().size());
        }
    }

    private static Path blocksOf(Path page) {
        return page.resolveSibling(page.getFileName().toString().replace(".txt", ".blocks"));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
