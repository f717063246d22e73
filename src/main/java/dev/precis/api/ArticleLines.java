package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.api.RequestJson.ArticleJson;
import dev.precis.api.RequestJson.OptionsJson;
import dev.precis.api.Submission.SubmittedArticle;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads {@code application/x-ndjson}: one article a line, as it stands in {@code articles} of the JSON form. The first line may be
 * {@code {"options": {…}}} instead; empty lines do not count. One line is in memory at a time.
 */
final class ArticleLines {

    private final JsonIntake json;
    private final int maxLineBytes;

    ArticleLines(JsonIntake json, int maxLineBytes) {
        this.json = json;
        this.maxLineBytes = maxLineBytes;
    }

    record OptionsLine(Optional<OptionsJson> options) {}

    /** @throws RequestRefused naming the first line that cannot be read */
    OptionsJson read(InputStream body, Consumer<SubmittedArticle> articles) {
        OptionsJson options = OptionsJson.NONE;
        try {
            InputStream lines = new BufferedInputStream(body, 64 * 1024);
            int number = 0;
            for (Optional<String> line = line(lines); line.isPresent(); line = line(lines)) {
                number++;
                if (line.get().isBlank()) {
                    continue;
                }
                if (number == 1 && StrictJson.read(line.get(), JsonNode.class).has("options")) {
                    options = StrictJson.read(line.get(), OptionsLine.class)
                            .options()
                            .orElse(OptionsJson.NONE);
                } else {
                    articles.accept(article(line.get(), number));
                }
            }
        } catch (IOException brokenOff) {
            throw RequestRefused.malformed("the body broke off before its end");
        }
        return options;
    }

    private SubmittedArticle article(String line, int number) {
        try {
            return json.article(StrictJson.read(line, ArticleJson.class), "article");
        } catch (RequestRefused refused) {
            throw new RequestRefused(refused.code(), "line " + number + ": " + refused.detail(), refused.retryAfter());
        }
    }

    private Optional<String> line(InputStream body) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = body.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (line.size() == maxLineBytes) {
                throw BodyLimit.tooLarge(maxLineBytes);
            }
            line.write(next);
            next = body.read();
        }
        return Optional.of(TextDecoder.decode(line.toByteArray(), Optional.empty()));
    }
}
