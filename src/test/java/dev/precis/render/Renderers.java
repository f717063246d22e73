package dev.precis.render;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The renderers as the service has them, without the service. */
public final class Renderers {

    private Renderers() {}

    public static HtmlRenderer html() {
        return new HtmlRenderer(engine());
    }

    public static PdfRenderer pdf() {
        return new PdfRenderer(engine());
    }

    public static WordRenderer word() {
        return new WordRenderer(Optional.empty());
    }

    private static Engine engine() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        for (String name : List.of("note.html", "note-pdf.html")) {
            engine.putTemplate(name, engine.parse(template(name), Variant.forContentType("text/html"), name));
        }
        return engine;
    }

    private static String template(String name) {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("/templates/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
