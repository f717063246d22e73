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

/** The renderers as the service has them, without the service. */
public final class Renderers {

    private Renderers() {}

    public static HtmlRenderer html() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        engine.putTemplate("note.html", engine.parse(template(), Variant.forContentType("text/html"), "note.html"));
        return new HtmlRenderer(engine);
    }

    private static String template() {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("/templates/note.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
