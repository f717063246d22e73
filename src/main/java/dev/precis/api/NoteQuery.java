package dev.precis.api;

import dev.precis.api.NoteView.Languages;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;

/** How a caller asks to see a note. Its fields are set by the framework. */
public final class NoteQuery {

    @RestQuery
    Optional<String> format;

    @RestQuery
    Optional<String> lang;

    /** @throws RequestRefused if the note cannot be had that way; asked before any work is done */
    NoteView view(HttpHeaders headers) {
        return new NoteView(NoteForm.wanted(format, headers.getAcceptableMediaTypes()), languages());
    }

    private Languages languages() {
        return switch (lang.orElse("both")) {
            case "fr" -> Languages.FR;
            case "en" -> Languages.EN;
            case "both" -> Languages.BOTH;
            default -> throw RequestRefused.malformed("lang: fr, en or both");
        };
    }
}
