package dev.precis.api;

import dev.precis.api.RequestJson.OptionsJson;
import dev.precis.api.Submission.SubmittedArticle;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Reads a request in any of its forms: JSON, a form with files, or one plain text. */
@Singleton
final class SubmissionReader {

    private final int maxBodyBytes;
    private final JsonIntake json;
    private final DocumentIntake documents;

    SubmissionReader(ApiConfig config, JsonIntake json, DocumentIntake documents) {
        this.maxBodyBytes = config.maxBodyBytes();
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
        Optional<OptionsJson> options = Optional.empty();
        for (Multipart.Part part : parts) {
            if (part.name().equals("article")) {
                articles.add(documents.document(part));
            } else if (part.name().equals("options") && options.isEmpty()) {
                options = Optional.of(
                        StrictJson.read(TextDecoder.decode(part.bytes(), Optional.empty()), OptionsJson.class));
            } else {
                throw RequestRefused.malformed(
                        "a form has parts named article, and at most one named options; another stands in it");
            }
        }
        return new Submission(articles, Optional.empty(), options.orElse(OptionsJson.NONE));
    }
}
