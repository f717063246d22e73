package dev.precis.api;

import dev.precis.summary.PreferredFrench;
import dev.precis.term.Glossaries;
import dev.precis.term.KeptGlossary;
import org.jboss.resteasy.reactive.RestQuery;

import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Settled terms that are kept. */
@Path("/v1/glossaries")
public final class GlossaryResource {

    private static final String TSV = "text/tab-separated-values";
    private static final String TBX = "application/x-tbx+xml";
    private static final int LONGEST_NAME = 200;

    private final int maxBodyBytes;
    private final Glossaries glossaries;
    private final Answers answers;

    GlossaryResource(ApiConfig config, Glossaries glossaries, Answers answers) {
        this.maxBodyBytes = config.maxBodyBytes();
        this.glossaries = glossaries;
        this.answers = answers;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, TSV, TBX, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response add(@Context HttpHeaders headers, @RestQuery Optional<String> name, InputStream body) {
        GlossaryForm.Read read = read(headers, body);
        KeptGlossary kept = glossaries.add(named(name.or(read::name)), read.glossary());
        return answers.created(
                URI.create("/v1/glossaries/" + kept.id()),
                answers.bytes(GlossaryForm.shown(kept)),
                MediaType.APPLICATION_JSON_TYPE);
    }

    @GET
    public Response list() {
        return answers.ok(new Listing(glossaries.all().stream().map(Listed::of).toList()));
    }

    @GET
    @Path("/{id}")
    public Response one(
            @PathParam("id") String id,
            @RestQuery Optional<String> format,
            @Context HttpHeaders headers,
            @Context Request request) {
        GlossaryForm form = GlossaryForm.wanted(format, headers.getAcceptableMediaTypes());
        return answers.found(request, form.write(kept(id), answers), form.type());
    }

    @PUT
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, TSV, TBX, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response replace(
            @PathParam("id") String id,
            @RestQuery Optional<String> name,
            @Context HttpHeaders headers,
            @Context Request request,
            InputStream body) {
        KeptGlossary before = kept(id);
        refuseTheServicesOwn(id);
        answers.refuseUnlessMatching(request, answers.bytes(GlossaryForm.shown(before)));
        GlossaryForm.Read read = read(headers, body);
        String called = name.or(read::name).map(GlossaryResource::checkedName).orElse(before.name());
        return glossaries
                .replace(id, called, read.glossary(), Optional.of(before.version()))
                .map(kept -> answers.ok(GlossaryForm.shown(kept)))
                .orElseThrow(() -> new RequestRefused(
                        ProblemCode.CHANGED_MEANWHILE, "the glossary was replaced meanwhile; get it again"));
    }

    @DELETE
    @Path("/{id}")
    public Response remove(@PathParam("id") String id) {
        kept(id);
        refuseTheServicesOwn(id);
        glossaries.remove(id);
        return Response.noContent().build();
    }

    private GlossaryForm.Read read(HttpHeaders headers, InputStream body) {
        return GlossaryForm.sent(headers.getMediaType())
                .read(BodyBytes.read(body, maxBodyBytes), headers.getMediaType());
    }

    private KeptGlossary kept(String id) {
        return glossaries
                .find(id)
                .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, "no glossary of this id is kept"));
    }

    private static void refuseTheServicesOwn(String id) {
        if (id.equals(Glossaries.CORPUS) || id.equals(PreferredFrench.GLOSSARY)) {
            throw RequestRefused.invalidOption(
                    "id", "this glossary comes with the service, from its corpus; one of your own stands before it");
        }
    }

    private static String named(Optional<String> name) {
        return checkedName(
                name.orElseThrow(() -> RequestRefused.malformed("name is wanted, in the body or as ?name=")));
    }

    private static String checkedName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw RequestRefused.malformed("name: 1 to " + LONGEST_NAME + " characters are wanted");
        }
        return name;
    }

    /** @param glossaries by name */
    record Listing(List<Listed> glossaries) {}

    /** @param terms how many entries it has */
    record Listed(String id, String name, long version, Instant updated, int terms) {

        static Listed of(KeptGlossary kept) {
            return new Listed(
                    kept.id(),
                    kept.name(),
                    kept.version(),
                    kept.updated(),
                    kept.glossary().entries().size());
        }
    }
}
