package dev.precis.api;

import dev.precis.api.Submission.SubmittedArticle;
import dev.precis.article.Article;
import dev.precis.page.HtmlText;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;

/** Turns a file, or a body that is one text, into an article. */
@Singleton
final class DocumentIntake {

    private static final Map<String, String> BY_EXTENSION =
            Map.of("txt", "text/plain", "text", "text/plain", "html", "text/html", "htm", "text/html");
    /** How HTML names its own charset, within the first 1024 bytes (HTML standard, 4.2.5.4). */
    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

    private static final int META_WITHIN = 1024;

    private final TextLimit limit;

    DocumentIntake(TextLimit limit) {
        this.limit = limit;
    }

    SubmittedArticle plainText(Optional<String> name, byte[] bytes, MediaType type) {
        String text = TextDecoder.decode(bytes, TextDecoder.declaredBy(type));
        return new SubmittedArticle(article(name, text), false);
    }

    /** The article of a form's file. Its type is what the part says, else what the file's name says, else plain text. */
    SubmittedArticle document(Multipart.Part part) {
        MediaType type = type(part);
        if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            Optional<Charset> charset = TextDecoder.declaredBy(type).or(() -> metaCharset(part.bytes()));
            String html = limit.held(TextDecoder.decode(part.bytes(), charset), label(part.fileName()));
            return new SubmittedArticle(article(part.fileName(), HtmlText.of(html)), true);
        }
        if (type.isCompatible(MediaType.TEXT_PLAIN_TYPE)) {
            return plainText(part.fileName(), part.bytes(), type);
        }
        throw new RequestRefused(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                label(part.fileName()) + ": plain text and HTML are read so far, PDF and DOCX are not");
    }

    private static MediaType type(Multipart.Part part) {
        MediaType stated = part.type().orElse(MediaType.APPLICATION_OCTET_STREAM_TYPE);
        if (!stated.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE)) {
            return stated;
        }
        return part.fileName()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .map(extension -> MediaType.valueOf(BY_EXTENSION.getOrDefault(extension, "application/octet-stream")))
                .orElse(MediaType.TEXT_PLAIN_TYPE);
    }

    private static Optional<Charset> metaCharset(byte[] html) {
        String head = new String(html, 0, Math.min(html.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(head);
        return meta.find() ? Optional.of(TextDecoder.named(meta.group(1))) : Optional.empty();
    }

    private Article article(Optional<String> name, String text) {
        return new Article(
                name,
                limit.held(text, label(name)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String label(Optional<String> name) {
        return name.orElse("the article");
    }
}
