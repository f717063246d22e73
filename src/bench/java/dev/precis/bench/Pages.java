package dev.precis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Articles of a wanted length, put together from the corpus's body paragraphs. */
final class Pages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> paragraphs;

    private Pages(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static Pages ofCorpus() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("corpus"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                for (JsonNode block : JSON.readTree(folder.resolve("segmentation.json").toFile()).path("blocks")) {
                    if (block.path("role").asText().equals("body") && block.path("text").asText().endsWith(".")) {
                        paragraphs.add(block.path("text").asText().replace('\n', ' '));
                    }
                }
            }
        }
        return new Pages(paragraphs);
    }

    /** A page of at most so many words, beginning with the n-th paragraph of the corpus. */
    String page(int first, int words) {
        List<String> page = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get((first + i) % paragraphs.size());
            int length = paragraph.split("\\s+").length;
            if (used + length > words) {
                break;
            }
            page.add(paragraph);
            used += length;
        }
        return String.join("\n\n", page);
    }

    /** The body of a briefing request over such pages. */
    static String request(List<String> pages) {
        ObjectNode request = JSON.createObjectNode();
        ArrayNode articles = request.putArray("articles");
        pages.forEach(page -> articles.addObject().put("text", page));
        return request.toString();
    }
}
