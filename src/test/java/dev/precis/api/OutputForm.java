package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.render.SeenDocx;
import dev.precis.render.SeenPdf;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms a note can be had in, each with what makes it inert. A form to come is one more constant. */
enum OutputForm {
    JSON("json") {
        @Override
        void assertInert(byte[] file) {
            texts(tree(text(file))).forEach(OutputForm::assertVisible);
        }

        @Override
        String seen(byte[] file) {
            return texts(tree(text(file))).collect(Collectors.joining("\n"));
        }
    },
    MARKDOWN("md") {
        private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
        private static final Pattern ACTIVE =
                Pattern.compile("!\\[|\\]\\(|\\]:|<|://|(?i:\\bwww\\.|mailto:|javascript:(?=[^ ]*\\)))");

        @Override
        void assertInert(byte[] file) {
            String body = text(file);
            assertVisible(body);
            String markup = CODE.matcher(body).replaceAll("CODE").replaceAll("\\\\.", "");
            assertThat(ACTIVE.matcher(markup.replace("javascript:", ""))
                            .results()
                            .map(m -> m.group())
                            .toList())
                    .as(markup)
                    .isEmpty();
        }

        @Override
        String seen(byte[] file) {
            return text(file).replace("`", "").replaceAll("\\\\(.)", "$1");
        }
    },
    HTML("html") {
        @Override
        void assertInert(byte[] file) {
            String body = text(file);
            assertVisible(body);
            Document page = Jsoup.parse(body);
            assertThat(
                            page.select(
                                    "script, img, svg, iframe, object, embed, link, base, form, video, audio, a:not([href^=#])"))
                    .isEmpty();
            assertThat(page.select("style")).hasSize(1);
            assertThat(page.getAllElements())
                    .allSatisfy(element -> assertThat(element.attributes().asList())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                    || attribute.getKey().equals("src")
                                    || attribute.getKey().equals("srcset")
                                    || attribute.getKey().equals("href")
                                            && !attribute.getValue().startsWith("#")));
        }

        @Override
        String seen(byte[] file) {
            return Jsoup.parse(text(file)).text();
        }
    },
    DOCX("docx") {
        @Override
        void assertInert(byte[] file) {
            new SeenDocx(file).assertInert();
            assertVisible(seen(file));
        }

        @Override
        String seen(byte[] file) {
            return new SeenDocx(file).wholeText();
        }
    },
    PDF("pdf") {
        @Override
        void assertInert(byte[] file) {
            new SeenPdf(file).assertInert();
            assertVisible(seen(file));
        }

        @Override
        String seen(byte[] file) {
            return new SeenPdf(file).text();
        }
    };

    private final String format;

    OutputForm(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }

    /** That nothing in it acts, loads, or hides. */
    abstract void assertInert(byte[] file);

    /** What a reader sees of it. */
    abstract String seen(byte[] file);

    private static String text(byte[] file) {
        return new String(file, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Whole characters that XML can carry and a reader can see. */
    static void assertVisible(String text) {
        assertThat(text.codePoints())
                .noneMatch(c -> Character.isISOControl(c) && c != '\n')
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
                .noneMatch(c -> Character.getType(c) == Character.FORMAT)
                .noneMatch(c -> (c & 0xFFFE) == 0xFFFE);
    }

    private static JsonNode tree(String body) {
        try {
            return Contract.JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.util.stream.Stream<String> texts(JsonNode node) {
        java.util.List<String> texts = new java.util.ArrayList<>();
        collect(node, texts);
        return texts.stream();
    }

    private static void collect(JsonNode node, java.util.List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }
}
