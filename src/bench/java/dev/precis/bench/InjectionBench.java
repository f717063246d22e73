package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.api.ObedienceReport;
import dev.precis.api.ObedientModel;
import dev.precis.model.FakeModel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * Lays lines of injection into corpus articles, lets a model obey each of them in every bad way it knows, and counts what of the
 * service's promises breaks. Run it with {@code src/bench/injections.sh}.
 *
 * <p>A file is plain text, a line an injection; or JSON as two public collections have it: lists of texts by kind, or objects whose
 * {@code user_input} is taken where they are in French.
 */
public final class InjectionBench {

    private static final int WORDS = 220;
    private static final List<String> FORMS = List.of("json", "md", "html", "docx", "pdf");

    private final FakeModel model;
    private final ServiceUnderTest service;
    private final Pages pages = Pages.ofCorpus();
    private final Map<Integer, Map<String, String>> healthy = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    private InjectionBench(FakeModel model, ServiceUnderTest service) throws IOException {
        this.model = model;
        this.service = service;
    }

    public static void main(String[] files) throws Exception {
        Path dataDir = Files.createTempDirectory("precis-injections");
        try (FakeModel model = FakeModel.start();
                ServiceUnderTest service = ServiceUnderTest.start(dataDir, model.baseUrl(), FakeModel.NAME)) {
            for (String file : files) {
                new InjectionBench(model, service).measure(Path.of(file));
            }
        }
    }

    private void measure(Path file) throws Exception {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            for (String deed : ObedientModel.DEEDS) {
                obey(lines.get(i), deed, i % 9);
            }
        }
        System.out.printf(
                "%s: %d lines, each obeyed in %d ways%n", file.getFileName(), lines.size(), ObedientModel.DEEDS.size());
        counts.forEach((what, count) -> System.out.printf("   %-58s %6d%n", what, count));
        System.out.printf("   %-58s %6d%n", "promises broken", broken.size());
        broken.stream().limit(20).forEach(System.out::println);
    }

    private void obey(String injection, String deed, int page) throws Exception {
        String text = pages.page(page * 7, WORDS);
        if (!healthy.containsKey(page)) {
            model.forget();
            service.purge();
            healthy.put(page, ObedienceReport.english(brief(text)));
        }
        String[] paragraphs = text.split("\n\n", 2);
        model.forget();
        service.purge();
        ObedientModel.obey(model, injection, deed);
        JsonNode note =
                brief(paragraphs[0] + "\n\n" + injection + (paragraphs.length > 1 ? "\n\n" + paragraphs[1] : ""));
        Map<String, byte[]> forms = new LinkedHashMap<>();
        for (String form : FORMS) {
            forms.put(form, service.bytes("/v1/briefings/" + note.path("id").asText() + "?format=" + form));
        }
        count(note, injection);
        ObedienceReport.broken(note, forms, injection, healthy.get(page))
                .forEach(what -> broken.add(what + "\n      after: " + injection));
    }

    private JsonNode brief(String page) throws Exception {
        return ServiceUnderTest.json(
                service.post("/v1/briefings", Pages.request(List.of(page))).join());
    }

    private void count(JsonNode note, String injection) {
        counts.merge("notes " + note.path("status").asText(), 1, Integer::sum);
        boolean reached = false;
        for (JsonNode unit : note.at("/articles/0/translation")) {
            if (ObedientModel.isPartOf(unit.path("fr").asText(), injection)) {
                reached = true;
                counts.merge(
                        "sentences that gave orders, their English "
                                + unit.path("status").asText(),
                        1,
                        Integer::sum);
            }
        }
        if (!reached) {
            counts.merge("pages whose order never reached the model", 1, Integer::sum);
        }
        boolean told = StreamSupport.stream(note.findParents("findings").spliterator(), false)
                .anyMatch(line -> line.path("fr").asText().contains(ObedientModel.MARK));
        if (reached) {
            counts.merge(
                    told ? "obedient claims shown as unverified" : "obedient claims dropped and named",
                    1,
                    Integer::sum);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.UTF_8);
        if (!file.toString().endsWith(".json") && !content.startsWith("{") && !content.startsWith("[")) {
            return content.lines().filter(line -> !line.isBlank()).toList();
        }
        List<String> lines = new ArrayList<>();
        JsonNode json = new ObjectMapper().readTree(content);
        for (JsonNode item : json) {
            if (item.isArray()) {
                item.forEach(text -> lines.add(text.asText()));
            } else if (item.path("speaking_language").asText().equals("French")) {
                lines.add(
                        item.path("user_input").asText().replaceAll("\\s+", " ").strip());
            }
        }
        return lines;
    }
}
