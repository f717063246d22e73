package dev.precis.api;

import dev.precis.render.NoteFormat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MediaType;

/** Which form of a note a caller asks for. */
final class NoteForm {

    private NoteForm() {}

    static MediaType type(NoteFormat format) {
        return MediaType.valueOf(format.mediaType());
    }

    /**
     * The form a caller asks for; JSON where anything will do.
     *
     * @param format the {@code format} parameter, which stands above the header
     * @param accepted the media types of the Accept header, the most wanted first
     * @throws RequestRefused if none of them can be had
     */
    static NoteFormat wanted(Optional<String> format, List<MediaType> accepted) {
        Optional<NoteFormat> wanted = format.isPresent()
                ? NoteFormat.named(format.get())
                : accepted.stream()
                        .flatMap(type -> Arrays.stream(NoteFormat.values())
                                .filter(form -> type(form).isCompatible(type)))
                        .findFirst();
        return wanted.orElseThrow(
                () -> new RequestRefused(ProblemCode.NOT_ACCEPTABLE, "a note can be had as " + all()));
    }

    private static String all() {
        return Arrays.stream(NoteFormat.values())
                .map(form -> form.mediaType() + " (format=" + form.wireName() + ")")
                .collect(Collectors.joining(", "));
    }
}
