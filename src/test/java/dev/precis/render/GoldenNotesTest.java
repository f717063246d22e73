package dev.precis.render;

import dev.precis.note.BriefingNote;
import dev.precis.note.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenNotesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/render");

    @Test
    void everyGoldenNoteHasBothItsForms() throws IOException {
        Map<String, Set<String>> endings = new TreeMap<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            files.map(file -> file.getFileName().toString())
                    .forEach(name -> endings.computeIfAbsent(stem(name), stem -> new TreeSet<>())
                            .add(name.substring(stem(name).length())));
        }
        assertThat(endings).hasSizeGreaterThanOrEqualTo(3);
        assertThat(endings.values()).allMatch(Set.of(".json", ".md", ".html")::equals);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNoteIsRenderedAsItsGoldenMarkdown(String name) throws IOException {
        assertThat(new MarkdownRenderer().render(note(name), RenderLanguage.BOTH))
                .isEqualTo(read(name + ".md"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNoteIsRenderedAsItsGoldenPage(String name) throws IOException {
        assertThat(Renderers.html().render(note(name), RenderLanguage.BOTH)).isEqualTo(read(name + ".html"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLinkOfAPageLeadsToAPlaceOnItAndNoPlaceIsTwoPlaces(String name) throws IOException {
        for (RenderLanguage language : RenderLanguage.values()) {
            String page = Renderers.html().render(note(name), language);
            List<String> places = found(page, " id=\"([^\"]*)\"");
            assertThat(places).doesNotHaveDuplicates().isNotEmpty();
            assertThat(places).containsAll(found(page, "href=\"#([^\"]*)\""));
        }
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> stem(file.getFileName().toString()))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    static BriefingNote note(String name) throws IOException {
        return Notes.read(read(name + ".json"));
    }

    private static String stem(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static String read(String name) throws IOException {
        return Files.readString(GOLDEN.resolve(name), StandardCharsets.UTF_8);
    }

    private static List<String> found(String text, String regex) {
        return java.util.regex.Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
