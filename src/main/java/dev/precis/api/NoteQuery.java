package dev.precis.api;

import dev.precis.render.RenderLanguage;
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
        RenderLanguage language = RenderLanguage.ofTag(lang.orElse("both"))
                .orElseThrow(() -> RequestRefused.malformed("lang: fr, en or both is wanted"));
        return new NoteView(NoteForm.wanted(format, headers.getAcceptableMediaTypes()), language);
    }
}
