package dev.precis.note;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.check.FigureReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The corpus's approved summaries as articles on their way into a note. */
final class CorpusPages {

    private static final Path CORPUS = Path.of("corpus");

    private CorpusPages() {}

    static PartBuilder page(String id, String folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        PartBuilder part = Notes.article(id);
        json.readTree(CORPUS.resolve(folder).resolve("segmentation.json").toFile())
                .path("blocks")
                .forEach(block ->
                        block.path("segments").forEach(segment -> part.paragraph(segment.asText(), "English.")));
        JsonNode summary =
                json.readTree(CORPUS.resolve(folder).resolve("summary.json").toFile());
        part.headline(fr(summary.path("headline")), en(summary.path("headline")));
        summary.path("points").forEach(point -> part.point(fr(point), en(point), segments(point)));
        summary.path("people")
                .forEach(person -> part.person(
                        person.path("name").asText(),
                        fr(person.path("role")),
                        en(person.path("role")),
                        segments(person)));
        summary.path("organisations")
                .forEach(named -> part.organisation(named.path("name").asText(), segments(named)));
        summary.path("places").forEach(named -> part.place(named.path("name").asText(), segments(named)));
        summary.path("dates")
                .forEach(date -> part.date(
                        date.path("iso").asText(""),
                        date.path("text").asText(),
                        fr(date.path("what")),
                        en(date.path("what")),
                        segments(date)));
        summary.path("figures").forEach(figure -> figure(part, figure));
        return part;
    }

    private static void figure(PartBuilder part, JsonNode figure) {
        String text = figure.path("text").asText();
        Optional<FigureReader.Figure> read = FigureReader.read(text);
        part.figure(
                text,
                read.map(known -> known.value().toPlainString()).orElse(""),
                read.flatMap(FigureReader.Figure::unit).orElse(""),
                fr(figure.path("what")),
                en(figure.path("what")),
                segments(figure));
    }

    private static String fr(JsonNode pair) {
        return pair.path("fr").asText("");
    }

    private static String en(JsonNode pair) {
        return pair.path("en").asText("");
    }

    private static String[] segments(JsonNode node) {
        List<String> ids = new ArrayList<>();
        StreamSupport.stream(node.path("segments").spliterator(), false).forEach(id -> ids.add(id.asText()));
        return ids.toArray(String[]::new);
    }
}
