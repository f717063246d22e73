package dev.precis.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.precis.note.BriefingNote;
import dev.precis.note.Notes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The same text, made to break out, in every text of a note that an article, a model or a sender can fill. */
class HostileNoteTest {

    /** Fields whose values code alone writes, from its own words. */
    private static final Set<String> OUR_OWN = Set.of(
            "target_lang",
            "status",
            "created",
            "started",
            "finished",
            "cache",
            "origin",
            "role",
            "kind",
            "severity",
            "published",
            "iso",
            "date",
            "block",
            "cost");

    private static final String MARKDOWN =
            "![i](http://evil.example/x.png) [l](javascript:alert(1)) <b>b</b> **g** `c` | t | ~~s~~ # h"
                    + "\n\n# heading\n- item\n1. one\n> quote\n---\n"
                    + "http://evil.example www.evil.example a@evil.example <http://evil.example> [ref]: http://evil.example &lt;";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><svg onload=alert(1)>",
                "{sheet.heading.id} {#if x} ${x} {| |}",
                "<a href=\"javascript:alert(1)\">x</a>",
            })
    void aPageShowsHostileTextAndDoesNotObeyIt(String hostile) throws IOException {
        String page = Renderers.html().render(filledWith(hostile), RenderLanguage.BOTH);
        Document document = Jsoup.parse(page);
        assertThat(document.select("script, img, svg, iframe, object, embed, link, base, form, b"))
                .isEmpty();
        assertThat(document.select("style")).hasSize(1);
        assertThat(document.select("[href]").eachAttr("href")).allMatch(target -> target.startsWith("#"));
        assertThat(document.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("src")));
        assertThat(document.select("h1").text()).contains(hostile);
    }

    @ParameterizedTest
    @EnumSource(RenderLanguage.class)
    void noMarkupComesFromTheTextsOfAMarkdownNote(RenderLanguage language) throws IOException {
        String plain = new MarkdownRenderer().render(filledWith("word"), language);
        String markdown = new MarkdownRenderer().render(filledWith(MARKDOWN), language);
        String seen = Pattern.compile("`[^`]*`").matcher(markdown).replaceAll("CODE");
        assertThat(Pattern.compile("(?<!\\\\)[\\[\\]<>~#](?![#]* )")
                        .matcher(seen.replaceAll("(?m)^#+ ", ""))
                        .find())
                .isFalse();
        assertThat(seen).doesNotContain("://", "www.", "@evil", "](", "![");
        assertThat(structure(markdown)).isEqualTo(structure(plain));
    }

    @ParameterizedTest
    @EnumSource(RenderLanguage.class)
    void whatCannotBeSeenIsNotPassedOn(RenderLanguage language) throws IOException {
        String hidden = "a\u202Eb\u2066c\u0000d\u0007e\uD800f\uDB40\uDC41g\u200Fh\u0085i\u009Fj\uFEFFk";
        for (String shown : List.of(
                new MarkdownRenderer().render(filledWith(hidden), language),
                Renderers.html().render(filledWith(hidden), language))) {
            assertThat(shown).contains("abcdefghijk");
            assertThat(shown.codePoints())
                    .noneMatch(c -> c != '\n' && Character.isISOControl(c))
                    .noneMatch(c ->
                            Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.FORMAT);
        }
    }

    /** What each line begins with, and how many cells it has: the shape that no text may change. */
    private static List<String> structure(String markdown) {
        return markdown.lines()
                .map(line -> line.replaceAll("^(#+ |- |\\| |\\|).*", "$1")
                        + line.replaceAll("\\\\.", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count())
                .map(line -> line.replaceAll("^[^#|\\-].*?(\\d+)$", "text $1"))
                .toList();
    }

    private static BriefingNote filledWith(String text) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode note = json.readTree(Notes.json(GoldenNotesTest.note("two-articles")));
        fill(note, text);
        return Notes.read(json.writeValueAsString(note));
    }

    private static void fill(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                JsonNode value = object.get(name);
                if (value.isTextual() && !OUR_OWN.contains(name) || value.isNull() && name.equals("model")) {
                    object.set(name, TextNode.valueOf(text));
                } else {
                    fill(value, text);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> fill(element, text));
        }
    }
}
