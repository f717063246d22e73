package dev.precis.segment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.article.Article;
import dev.precis.page.Block;
import dev.precis.page.PageReader;
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

/** The approved segmentation of every article of the corpus, block by block and sentence by sentence. */
class CorpusSegmentationTest {

    private static final Path CORPUS = Path.of("corpus");

    private final Segmenter segmenter = new Segmenter(new PageReader());

    @ParameterizedTest
    @MethodSource("articles")
    void theApprovedBlocksAndSentencesAreFound(Path article) throws IOException {
        assertThat(found(article)).isEqualTo(approved(article));
    }

    @Test
    void everyArticleHasAnApprovedSegmentation() throws IOException {
        assertThat(articles())
                .isNotEmpty()
                .allSatisfy(article ->
                        assertThat(article.resolve("segmentation.json")).exists());
    }

    private String found(Path article) throws IOException {
        String text = Files.readString(article.resolve("article.txt"), StandardCharsets.UTF_8);
        Segmentation segmentation = segmenter.segment(Article.of(text), List.of());
        StringBuilder found = new StringBuilder();
        for (Block block : segmentation.page().blocks()) {
            List<String> sentences = segmentation.segments().stream()
                    .filter(segment -> segment.block().equals(block.id()))
                    .map(Segment::text)
                    .toList();
            append(found, block.role().wireName(), segmentation.page().text(block), sentences);
        }
        return found.toString();
    }

    private static String approved(Path article) throws IOException {
        JsonNode root = new ObjectMapper()
                .readTree(Files.readString(article.resolve("segmentation.json"), StandardCharsets.UTF_8));
        StringBuilder approved = new StringBuilder();
        for (JsonNode block : root.get("blocks")) {
            List<String> sentences = Stream.of(block.path("segments"))
                    .flatMap(nodes -> {
                        Stream.Builder<String> texts = Stream.builder();
                        nodes.forEach(node -> texts.add(node.asText()));
                        return texts.build();
                    })
                    .toList();
            append(approved, block.get("role").asText(), block.get("text").asText(), sentences);
        }
        return approved.toString();
    }

    private static void append(StringBuilder lines, String role, String text, List<String> sentences) {
        lines.append(role).append(": ").append(text).append('\n');
        sentences.forEach(sentence -> lines.append("    ").append(sentence).append('\n'));
    }

    private static List<Path> articles() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
