package dev.precis.briefing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.article.Article;
import dev.precis.term.MemoryEntry;
import dev.precis.term.TmxReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One folder of the corpus, as people approved it.
 *
 * @param name the folder's name
 * @param article the page as copied
 * @param sentences the sentences of the article, in order; {@code s1} is the first
 * @param english the approved English of sentences and of the summary's texts
 * @param summary the approved summary in the shape of a model's answer, French alone
 */
record ApprovedPage(String name, Article article, List<String> sentences, List<MemoryEntry> english, JsonNode summary) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IOException if one of the four files is missing or unreadable */
    static ApprovedPage read(Path folder) throws IOException {
        JsonNode summary = JSON.readTree(folder.resolve("summary.json").toFile());
        List<MemoryEntry> english = new ArrayList<>();
        try (InputStream tmx = Files.newInputStream(folder.resolve("translation.tmx"))) {
            english.addAll(TmxReader.read(tmx));
        }
        BilingualSummary bilingual = new BilingualSummary(summary);
        english.addAll(bilingual.english());
        return new ApprovedPage(
                folder.getFileName().toString(),
                Article.of(Files.readString(folder.resolve(Corpus.ARTICLE), StandardCharsets.UTF_8)),
                sentences(folder),
                english,
                bilingual.french());
    }

    private static List<String> sentences(Path folder) throws IOException {
        List<String> sentences = new ArrayList<>();
        JSON.readTree(folder.resolve("segmentation.json").toFile())
                .path("blocks")
                .forEach(block -> block.path("segments").forEach(segment -> sentences.add(segment.asText())));
        return sentences;
    }
}
