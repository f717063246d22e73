package dev.precis.api;

import dev.precis.briefing.BriefingOptions;
import dev.precis.briefing.BriefingService;
import dev.precis.note.BriefingNote;
import dev.precis.note.NoteShelf;

import java.io.InputStream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

    private final SubmissionReader reader;
    private final OptionsIntake options;
    private final BriefingService briefings;
    private final NoteShelf shelf;
    private final NoteAnswers answers;

    BriefingResource(
            SubmissionReader reader,
            OptionsIntake options,
            BriefingService briefings,
            NoteShelf shelf,
            NoteAnswers answers) {
        this.reader = reader;
        this.options = options;
        this.briefings = briefings;
        this.shelf = shelf;
        this.answers = answers;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA, MediaType.TEXT_PLAIN})
    public Response brief(@Context HttpHeaders headers, @BeanParam NoteQuery query, InputStream body) {
        NoteView view = query.view(headers);
        Submission submission = reader.read(headers, body);
        BriefingOptions asked = options.options(submission.options(), submission.forBriefing());
        return answers.created(briefings.brief(submission.forBriefing(), asked), view);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@BeanParam PageQuery page) {
        return answers.page(shelf.page(page.limit(), page.offset()), page);
    }

    @GET
    @Path("/{id}")
    public Response note(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context Request request,
            @BeanParam NoteQuery query) {
        NoteView view = query.view(headers);
        BriefingNote note = shelf.find(id)
                .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, "no note of this id is kept"));
        return answers.found(note, view, request);
    }
}
