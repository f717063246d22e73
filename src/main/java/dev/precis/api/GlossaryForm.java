package dev.precis.api;

import dev.precis.api.RequestJson.TermJson;
import dev.precis.term.Glossary;
import dev.precis.term.GlossaryTsv;
import dev.precis.term.KeptGlossary;
import dev.precis.term.Tbx;
import dev.precis.term.TermEntry;
import dev.precis.term.UnreadableGlossary;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.ws.rs.core.MediaType;

/** The forms a glossary comes and goes in. */
enum GlossaryForm {
    JSON("json", MediaType.APPLICATION_JSON_TYPE),
    TSV("tsv", new MediaType("text", "tab-separated-values")),
    TBX("tbx", new MediaType("application", "x-tbx+xml"));

    private final String wireName;
    private final MediaType type;

    GlossaryForm(String wireName, MediaType type) {
        this.wireName = wireName;
        this.type = type;
    }

    /** A glossary as it stands in JSON. */
    record Sent(Optional<String> name, Optional<List<TermJson>> entries) {}

    /** A glossary as it is shown. */
    record Shown(String id, String name, long version, Instant updated, List<TermEntry> entries) {}

    /** What a body holds. */
    record Read(Optional<String> name, Glossary glossary) {}

    MediaType type() {
        return type;
    }

    static GlossaryForm wanted(Optional<String> format, List<MediaType> accepted) {
        Optional<GlossaryForm> wanted = format.isPresent()
                ? Arrays.stream(values())
                        .filter(form -> form.wireName.equals(format.get()))
                        .findFirst()
                : accepted.stream()
                        .flatMap(media -> Arrays.stream(values()).filter(form -> form.type.isCompatible(media)))
                        .findFirst();
        return wanted.orElseThrow(
                () -> new RequestRefused(ProblemCode.NOT_ACCEPTABLE, "a glossary can be had as json, tsv and tbx"));
    }

    static GlossaryForm sent(MediaType type) {
        return Arrays.stream(values())
                .filter(form -> form.type.isCompatible(type))
                .findFirst()
                .orElse(TBX);
    }

    Read read(byte[] body, MediaType media) {
        Read read = switch (this) {
            case JSON -> json(text(body, media));
            case TSV -> new Read(Optional.empty(), unmarred(() -> GlossaryTsv.read(text(body, media))));
            case TBX -> new Read(Optional.empty(), unmarred(() -> Tbx.read(new ByteArrayInputStream(body))));
        };
        return new Read(read.name(), TermIntake.checked(read.glossary(), "entries"));
    }

    byte[] write(KeptGlossary kept, Answers answers) {
        return switch (this) {
            case JSON -> answers.bytes(shown(kept));
            case TSV -> GlossaryTsv.write(kept.glossary()).getBytes(StandardCharsets.UTF_8);
            case TBX -> Tbx.write(kept.glossary()).getBytes(StandardCharsets.UTF_8);
        };
    }

    static Shown shown(KeptGlossary kept) {
        return new Shown(
                kept.id(),
                kept.name(),
                kept.version(),
                kept.updated(),
                kept.glossary().entries());
    }

    private static Read json(String json) {
        Sent sent = StrictJson.read(json, Sent.class);
        return new Read(
                sent.name(),
                TermIntake.glossary(
                        sent.entries().orElseThrow(() -> RequestRefused.malformed("entries is wanted")), "entries"));
    }

    private static String text(byte[] body, MediaType media) {
        return TextDecoder.decode(body, TextDecoder.declaredBy(media));
    }

    private static Glossary unmarred(Supplier<List<TermEntry>> reading) {
        try {
            return new Glossary(reading.get());
        } catch (UnreadableGlossary unreadable) {
            throw new RequestRefused(ProblemCode.UNREADABLE_DOCUMENT, unreadable.getMessage());
        }
    }
}
