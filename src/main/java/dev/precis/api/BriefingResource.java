package dev.precis.api;

import dev.precis.api.RequestJson.OptionsJson;
import dev.precis.briefing.BriefingConfig;
import dev.precis.briefing.BriefingOptions;
import dev.precis.briefing.BriefingService;
import dev.precis.job.Jobs;
import dev.precis.job.NoteRemoval;
import dev.precis.note.BriefingNote;
import dev.precis.note.NoteSearch;
import dev.precis.note.NoteShelf;
import org.jboss.resteasy.reactive.RestQuery;

import java.io.InputStream;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Articles to a bilingual note, and the notes that are kept. */
@Path("/v1/briefings")
public final class BriefingResource {

    /** A note over more articles is not written: nobody reads it, and a model cannot. */
    private static final int MOST_AT_ONCE = 50;

    private final SubmissionReader reader;
    private final OptionsIntake options;
    private final BriefingService briefings;
    private final Jobs jobs;
    private final NoteShelf shelf;
    private final NoteSearch search;
    private final NoteRemoval removal;
    private final NoteAnswers answers;
    private final JobAnswers jobAnswers;
    private final int syncArticles;
    private final Corrections corrections;
    private final XliffIntake xliff;
    private final int maxBodyBytes;

    BriefingResource(
            SubmissionReader reader,
            OptionsIntake options,
            BriefingService briefings,
            Jobs jobs,
            NoteShelf shelf,
            NoteSearch search,
            NoteRemoval removal,
            NoteAnswers answers,
            JobAnswers jobAnswers,
            BriefingConfig config,
            Corrections corrections,
            XliffIntake xliff,
            ApiConfig api) {
        this.reader = reader;
        this.options = options;
        this.briefings = briefings;
        this.jobs = jobs;
        this.shelf = shelf;
        this.search = search;
        this.removal = removal;
        this.answers = answers;
        this.jobAnswers = jobAnswers;
        this.syncArticles = Math.min(config.syncArticles(), MOST_AT_ONCE);
        this.corrections = corrections;
        this.xliff = xliff;
        this.maxBodyBytes = api.maxBodyBytes();
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA, MediaType.TEXT_PLAIN, "application/x-ndjson"})
    public Response brief(@Context HttpHeaders headers, @BeanParam NoteQuery query, InputStream body) {
        NoteView view = query.view(headers);
        boolean later = Preferences.respondAsync(headers);
        try (Intake intake = new Intake(jobs, later || isBatch(headers) ? 0 : syncArticles)) {
            OptionsJson sent = reader.read(headers, body, intake::add);
            intake.refuseNone();
            BriefingOptions asked = options.options(sent, intake.lengths());
            return intake.batch()
                    .map(batch -> jobAnswers.accepted(batch.accept(asked), later))
                    .orElseGet(() -> answers.created(briefings.brief(intake.held(), asked), view));
        }
    }

    private static boolean isBatch(HttpHeaders headers) {
        return headers.getMediaType() != null
                && headers.getMediaType().isCompatible(SubmissionReader.NDJSON)
                && !headers.getMediaType().isWildcardType();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@BeanParam PageQuery page, @RestQuery Optional<String> q) {
        return answers.page(
                q.filter(words -> !words.isBlank())
                        .map(words -> search.find(words, page.limit(), page.offset()))
                        .orElseGet(() -> shelf.page(page.limit(), page.offset())),
                page);
    }

    @GET
    @Path("/{id}")
    public Response note(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context Request request,
            @BeanParam NoteQuery query) {
        NoteView view = query.view(headers);
        return answers.found(kept(id), view, request);
    }

    @GET
    @Path("/{id}/history")
    @Produces(MediaType.APPLICATION_JSON)
    public Response history(@PathParam("id") String id) {
        kept(id);
        return corrections.history(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Consumes({"application/xliff+xml", MediaType.APPLICATION_XML})
    @Produces(MediaType.APPLICATION_JSON)
    public Response corrections(@PathParam("id") String id, @RestQuery Optional<String> by, InputStream body) {
        return xliff.read(kept(id), BodyBytes.read(body, maxBodyBytes), by);
    }

    @GET
    @Path("/{id}/units/{unit}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response unit(@PathParam("id") String id, @PathParam("unit") String unit) {
        return corrections.line(id, unit, false);
    }

    @PUT
    @Path("/{id}/units/{unit}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correctUnit(
            @PathParam("id") String id,
            @PathParam("unit") String unit,
            @Context HttpHeaders headers,
            InputStream body) {
        return corrections.change(id, unit, false, headers, BodyBytes.read(body, maxBodyBytes), headers.getMediaType());
    }

    @GET
    @Path("/{id}/claims/{claim}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response claim(@PathParam("id") String id, @PathParam("claim") String claim) {
        return corrections.line(id, claim, true);
    }

    @PUT
    @Path("/{id}/claims/{claim}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correctClaim(
            @PathParam("id") String id,
            @PathParam("claim") String claim,
            @Context HttpHeaders headers,
            InputStream body) {
        return corrections.change(id, claim, true, headers, BodyBytes.read(body, maxBodyBytes), headers.getMediaType());
    }

    private BriefingNote kept(String id) {
        return shelf.find(id)
                .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, "no note of this id is kept"));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id, @RestQuery Optional<String> purge) {
        boolean answersToo = switch (purge.orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw RequestRefused.malformed("purge: true or false is wanted");
        };
        if (!removal.note(id, answersToo)) {
            throw new RequestRefused(ProblemCode.NOT_FOUND, "no note of this id is kept");
        }
        return Response.noContent().build();
    }
}
