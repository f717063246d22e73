package dev.precis.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MediaType;

/** The forms a note can be had in. */
enum NoteForm {
    JSON("json", MediaType.APPLICATION_JSON_TYPE),
    MARKDOWN("md", new MediaType("text", "markdown")),
    HTML("html", MediaType.TEXT_HTML_TYPE),
    XLIFF("xliff", new MediaType("application", "xliff+xml"));

    private final String wireName;
    private final MediaType type;

    NoteForm(String wireName, MediaType type) {
        this.wireName = wireName;
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /**
     * The form a caller asks for; JSON where anything will do.
     *
     * @param format the {@code format} parameter, which stands above the header
     * @param accepted the media types of the Accept header, the most wanted first
     * @throws RequestRefused if none of them can be had
     */
    static NoteForm wanted(Optional<String> format, List<MediaType> accepted) {
        Optional<NoteForm> wanted = format.isPresent()
                ? Arrays.stream(values())
                        .filter(form -> form.wireName.equals(format.get()))
                        .findFirst()
                : accepted.stream()
                        .flatMap(type -> Arrays.stream(values()).filter(form -> form.type.isCompatible(type)))
                        .findFirst();
        return wanted.orElseThrow(
                () -> new RequestRefused(ProblemCode.NOT_ACCEPTABLE, "a note can be had as " + all()));
    }

    private static String all() {
        return Arrays.stream(values())
                .map(form -> form.type + " (format=" + form.wireName + ")")
                .collect(Collectors.joining(", "));
    }
}
