package dev.precis.api;

import dev.precis.api.RequestJson.OptionsJson;
import dev.precis.api.Submission.SubmittedArticle;
import dev.precis.job.JobConfig;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Reads a request in any of its forms: JSON, a form with files, or one plain text. */
@Singleton
final class SubmissionReader {

    static final MediaType NDJSON = MediaType.valueOf("application/x-ndjson");

    private final int maxBodyBytes;
    private final long maxUploadBytes;
    private final JsonIntake json;
    private final DocumentIntake documents;

    SubmissionReader(ApiConfig config, JobConfig jobs, JsonIntake json, DocumentIntake documents) {
        this.maxBodyBytes = config.maxBodyBytes();
        this.maxUploadBytes = jobs.maxBodyBytes();
        this.json = json;
        this.documents = documents;
    }

    /** @throws RequestRefused if the body is too large, not of its declared form, or holds what is not known */
    Submission read(HttpHeaders headers, InputStream body) {
        MediaType type = Optional.ofNullable(headers.getMediaType())
                .orElseThrow(() -> new RequestRefused(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE, "the request does not say its Content-Type"));
        byte[] bytes = BodyBytes.read(body, maxBodyBytes);
        if (type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return form(Multipart.read(bytes, type));
        }
        if (type.isCompatible(MediaType.TEXT_PLAIN_TYPE)) {
            return new Submission(
                    List.of(documents.plainText(Optional.empty(), bytes, type)), Optional.empty(), OptionsJson.NONE);
        }
        return json.submission(
                StrictJson.read(TextDecoder.decode(bytes, TextDecoder.declaredBy(type)), RequestJson.class));
    }

    private Submission form(List<Multipart.Part> parts) {
        List<SubmittedArticle> articles = new ArrayList<>();
        Form form = new Form(articles::add);
        parts.forEach(form::part);
        return new Submission(articles, Optional.empty(), form.options());
    }

    /**
     * Reads a request whose articles may be many, and hands each over as it comes: a form, or one article a line. Other forms are read
     * as a whole.
     *
     * @return its options
     * @throws RequestRefused as {@link #read}; what was handed over before is void then
     */
    OptionsJson read(HttpHeaders headers, InputStream body, Consumer<SubmittedArticle> articles) {
        MediaType type = Optional.ofNullable(headers.getMediaType()).orElse(MediaType.WILDCARD_TYPE);
        if (!type.isWildcardType() && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            Form form = new Form(articles);
            Multipart.read(new LimitedBody(body, maxUploadBytes), type, maxBodyBytes, form::part);
            return form.options();
        }
        if (!type.isWildcardType() && type.isCompatible(NDJSON)) {
            return new ArticleLines(json, maxBodyBytes).read(new LimitedBody(body, maxUploadBytes), articles);
        }
        Submission submission = read(headers, body);
        submission.articlesAlone().forEach(articles);
        return submission.options();
    }

    /** The parts of a form, one after the other. */
    private final class Form {

        private final Consumer<SubmittedArticle> articles;
        private Optional<OptionsJson> options = Optional.empty();

        private Form(Consumer<SubmittedArticle> articles) {
            this.articles = articles;
        }

        private void part(Multipart.Part part) {
            if (part.name().equals("article")) {
                articles.accept(documents.document(part));
            } else if (part.name().equals("options") && options.isEmpty()) {
                options = Optional.of(
                        StrictJson.read(TextDecoder.decode(part.bytes(), Optional.empty()), OptionsJson.class));
            } else {
                throw RequestRefused.malformed(
                        "a form has parts named article, and at most one named options; another stands in it");
            }
        }

        private OptionsJson options() {
            return options.orElse(OptionsJson.NONE);
        }
    }
}
