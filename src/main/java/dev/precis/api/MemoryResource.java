package dev.precis.api;

import dev.precis.article.Language;
import dev.precis.term.MemoryImport;
import dev.precis.term.MemorySearch;
import dev.precis.term.SimilarUnit;
import dev.precis.term.TmxWriter;
import dev.precis.term.UnreadableTmx;
import org.jboss.resteasy.reactive.RestQuery;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The translation memory: TMX in and out, and looking things up. */
@Path("/v1/translation-memory")
public final class MemoryResource {

    private static final String TMX = "application/x-tmx+xml";
    private static final int MOST = 20;
    private static final int LONGEST_QUESTION = 5000;

    private final long maxBytes;
    private final MemoryImport imports;
    private final MemorySearch search;
    private final Answers answers;

    MemoryResource(ApiConfig config, MemoryImport imports, MemorySearch search, Answers answers) {
        this.maxBytes = config.maxMemoryBytes();
        this.imports = imports;
        this.search = search;
        this.answers = answers;
    }

    @POST
    @Consumes({TMX, MediaType.APPLICATION_XML, MediaType.TEXT_XML, MediaType.APPLICATION_OCTET_STREAM})
    public Response read(InputStream body) throws IOException {
        java.nio.file.Path file = Files.createTempFile("precis-memory", ".tmx");
        try {
            spool(body, file);
            return answers.ok(imports.read(file));
        } catch (UnreadableTmx unreadable) {
            throw new RequestRefused(ProblemCode.UNREADABLE_DOCUMENT, unreadable.getMessage());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GET
    public Response find(@RestQuery Optional<String> q, @RestQuery("target_lang") Optional<String> target) {
        return q.isPresent() ? answers.ok(hits(q.get(), target)) : all();
    }

    private Hits hits(String question, Optional<String> target) {
        if (question.isBlank() || question.length() > LONGEST_QUESTION) {
            throw RequestRefused.malformed("q: 1 to " + LONGEST_QUESTION + " characters are wanted");
        }
        String tag = target.orElse(Language.BRITISH_ENGLISH.tag());
        if (!List.of("en-GB", "en-US").contains(tag)) {
            throw RequestRefused.malformed("target_lang: en-GB or en-US is wanted");
        }
        return new Hits(search.like(question, tag, MOST).stream().map(Hit::of).toList());
    }

    private Response all() {
        StreamingOutput units = this::write;
        return Response.ok(units, new MediaType("application", "x-tmx+xml").withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"memory.tmx\"")
                .build();
    }

    private void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TmxWriter tmx = new TmxWriter(writer);
        tmx.begin();
        search.all(unit -> {
            try {
                tmx.unit(unit);
            } catch (IOException goneAway) {
                throw new UncheckedIOException(goneAway);
            }
        });
        tmx.end();
        writer.flush();
    }

    private void spool(InputStream body, java.nio.file.Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[65536];
            long all = 0;
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                all += read;
                if (all > maxBytes) {
                    throw new RequestRefused(
                            ProblemCode.TOO_LARGE, "a translation memory holds at most " + maxBytes + " bytes");
                }
                out.write(piece, 0, read);
            }
        }
    }

    /** @param hits the likest first */
    record Hits(List<Hit> hits) {}

    /** @param match {@code exact} or {@code fuzzy} */
    record Hit(
            String source,
            String target,
            String targetLang,
            String match,
            double likeness,
            String difference,
            String origin,
            Optional<String> who,
            Optional<String> created,
            Optional<String> note) {

        static Hit of(SimilarUnit similar) {
            return new Hit(
                    similar.unit().entry().source(),
                    similar.unit().entry().target(),
                    similar.unit().entry().targetTag(),
                    similar.likeness() == 1 ? "exact" : "fuzzy",
                    Math.round(similar.likeness() * 100) / 100.0,
                    similar.difference(),
                    similar.origin(),
                    similar.unit().who(),
                    similar.unit().when(),
                    similar.unit().note());
        }
    }
}
