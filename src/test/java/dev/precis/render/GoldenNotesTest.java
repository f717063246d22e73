package dev.precis.render;

import dev.precis.Golden;
import dev.precis.note.BriefingNote;
import dev.precis.note.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenNotesTest {

    private static final Golden GOLDEN = Golden.in("render", ".json", ".md", ".html");

    @Test
    void everyGoldenNoteHasBothItsForms() {
        GOLDEN.assertEveryFileHasItsPair();
        assertThat(names()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNoteIsRenderedAsItsGoldenMarkdown(String name) {
        GOLDEN.assertSame(name + ".md", new MarkdownRenderer().render(note(name), RenderLanguage.BOTH));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNoteIsRenderedAsItsGoldenPage(String name) {
        GOLDEN.assertSame(name + ".html", Renderers.html().render(note(name), RenderLanguage.BOTH));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLinkOfAPageLeadsToAPlaceOnItAndNoPlaceIsTwoPlaces(String name) {
        for (RenderLanguage language : RenderLanguage.values()) {
            String page = Renderers.html().render(note(name), language);
            List<String> places = found(page, " id=\"([^\"]*)\"");
            assertThat(places).doesNotHaveDuplicates().isNotEmpty();
            assertThat(places).containsAll(found(page, "href=\"#([^\"]*)\""));
        }
    }

    static List<String> names() {
        return GOLDEN.names();
    }

    static BriefingNote note(String name) {
        return Notes.read(GOLDEN.read(name + ".json"));
    }

    private static List<String> found(String text, String regex) {
        return java.util.regex.Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
