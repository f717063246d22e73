package dev.precis.api;

import dev.precis.api.Submission.SubmittedArticle;
import dev.precis.briefing.BriefingService;

import java.io.InputStream;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One article, taken apart. */
@Path("/v1/segmentations")
@Produces(MediaType.APPLICATION_JSON)
public final class SegmentationResource {

    private final SubmissionReader reader;
    private final OptionsIntake options;
    private final BriefingService briefings;
    private final Answers answers;

    SegmentationResource(SubmissionReader reader, OptionsIntake options, BriefingService briefings, Answers answers) {
        this.reader = reader;
        this.options = options;
        this.briefings = briefings;
        this.answers = answers;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA, MediaType.TEXT_PLAIN})
    public Response segment(@Context HttpHeaders headers, InputStream body) {
        Submission submission = reader.read(headers, body);
        SubmittedArticle sent = submission.single();
        return answers.ok(SegmentationAnswer.of(
                sent,
                briefings.segment(
                        sent.article(),
                        options.options(
                                submission.options(),
                                List.of(sent.article().text().length())))));
    }
}
