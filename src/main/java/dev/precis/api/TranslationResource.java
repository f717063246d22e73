package dev.precis.api;

import dev.precis.article.Article;
import dev.precis.briefing.BriefingService;
import dev.precis.briefing.TranslationAnswer;
import dev.precis.translation.SourceUnit;

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

/** One article, or texts on their own, beside their English. */
@Path("/v1/translations")
@Produces(MediaType.APPLICATION_JSON)
public final class TranslationResource {

    private final SubmissionReader reader;
    private final OptionsIntake options;
    private final BriefingService briefings;
    private final Answers answers;

    TranslationResource(SubmissionReader reader, OptionsIntake options, BriefingService briefings, Answers answers) {
        this.reader = reader;
        this.options = options;
        this.briefings = briefings;
        this.answers = answers;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA, MediaType.TEXT_PLAIN})
    public Response translate(@Context HttpHeaders headers, InputStream body) {
        Submission submission = reader.read(headers, body);
        return answers.ok(
                submission.units().map(units -> units(units, submission)).orElseGet(() -> article(submission)));
    }

    private TranslationAnswer units(List<SourceUnit> units, Submission submission) {
        return briefings.translateUnits(units, options.options(submission.options(), List.of()));
    }

    private TranslationAnswer article(Submission submission) {
        Article article = submission.single().article();
        return briefings.translate(
                article,
                options.options(submission.options(), List.of(article.text().length())));
    }
}
