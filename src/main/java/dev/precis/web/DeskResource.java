package dev.precis.web;

import io.quarkus.qute.Engine;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** The analysts' page. What it does, its modules do through {@code /v1}; what they are lies under {@code /page}. */
@Path("/")
public final class DeskResource {

    static final String LANGUAGE_COOKIE = "precis_lang";

    /**
     * Nothing but the page's own files, no inline script or style, and no text that becomes markup: a module that tried to make
     * elements out of a string would be stopped by the browser.
     */
    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";

    private static final List<String> SHEETS = List.of("tokens", "base", "compose", "work", "note", "source", "print");

    /** Named in the page, so that the browser fetches them together and not one behind the other. */
    private static final List<String> MODULES = List.of(
            "dom",
            "words",
            "api",
            "router",
            "signs",
            "engine",
            "articles",
            "compose",
            "stack",
            "preview",
            "job",
            "note",
            "lines",
            "sections",
            "source",
            "links",
            "find",
            "correct",
            "aside",
            "shelf",
            "service");

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Engine engine;
    private final InterfaceWords words;

    DeskResource(Engine engine, InterfaceWords words) {
        this.engine = engine;
        this.words = words;
    }

    /**
     * The page in a language.
     *
     * @param lang {@code fr} or {@code en}, which is remembered; else what was remembered, else what the browser asks for
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(
            @RestQuery Optional<String> lang,
            @RestCookie(LANGUAGE_COOKIE) Optional<String> remembered,
            @Context HttpHeaders headers) {
        Optional<InterfaceLanguage> chosen = lang.flatMap(InterfaceLanguage::ofTag);
        InterfaceLanguage language = chosen.or(() -> remembered.flatMap(InterfaceLanguage::ofTag))
                .orElseGet(() -> InterfaceLanguage.preferred(headers.getAcceptableLanguages()));
        Response.ResponseBuilder answer = Response.ok(render(language))
                .language(language.tag())
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Cookie");
        chosen.ifPresent(kept -> answer.cookie(cookie(kept)));
        return answer.build();
    }

    private String render(InterfaceLanguage language) {
        return engine.getTemplate("desk.html")
                .data("sheets", SHEETS)
                .data("modules", MODULES)
                .data("lang", language.tag())
                .data("other", language.other().tag())
                .data("words", words.in(language))
                .data("json", words.json(language))
                .render();
    }

    private static NewCookie cookie(InterfaceLanguage language) {
        return new NewCookie.Builder(LANGUAGE_COOKIE)
                .value(language.tag())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
