package dev.precis.api;

import dev.precis.article.Article;
import dev.precis.briefing.BriefingOptions;
import dev.precis.briefing.BriefingService;
import dev.precis.briefing.Corpus;
import dev.precis.page.PageHead;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The approved articles that come with the service, as they were copied. */
@Path("/v1/corpus")
public final class CorpusResource {

    private final Corpus corpus;
    private final BriefingService briefings;
    private final Answers answers;

    CorpusResource(Corpus corpus, BriefingService briefings, Answers answers) {
        this.corpus = corpus;
        this.briefings = briefings;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list() {
        return answers.ok(new Listed(corpus.names().stream()
                .flatMap(name -> corpus.article(name).map(article -> entry(name, article)).stream())
                .toList()));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_PLAIN)
    public Response article(@PathParam("id") String id, @Context Request request) {
        Article article = corpus.article(id)
                .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, "the corpus has no article of this id"));
        return answers.found(request, article.text().getBytes(StandardCharsets.UTF_8), MediaType.TEXT_PLAIN_TYPE);
    }

    private Entry entry(String name, Article article) {
        PageHead head =
                briefings.segment(article, BriefingOptions.DEFAULT).page().head();
        return new Entry(name, head.title(), head.published(), article.text().length());
    }

    /** @param articles by their id */
    record Listed(List<Entry> articles) {}

    /** @param length of the text, in UTF-16 code units */
    record Entry(String id, Optional<String> title, Optional<LocalDate> published, int length) {}
}
