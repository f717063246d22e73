package dev.precis.api;

import dev.precis.api.Submission.SubmittedArticle;
import dev.precis.article.Article;
import dev.precis.article.MarkedText;
import dev.precis.page.DocumentReader;
import dev.precis.page.DocumentsBusy;
import dev.precis.page.UnreadableDocument;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;

/** Turns a file, or a body that is one text, into an article. */
@Singleton
final class DocumentIntake {

    private static final MediaType PDF = MediaType.valueOf("application/pdf");
    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final Map<String, MediaType> BY_EXTENSION = Map.of(
            "txt",
            MediaType.TEXT_PLAIN_TYPE,
            "text",
            MediaType.TEXT_PLAIN_TYPE,
            "html",
            MediaType.TEXT_HTML_TYPE,
            "htm",
            MediaType.TEXT_HTML_TYPE,
            "pdf",
            PDF,
            "docx",
            DOCX);

    private final TextLimit limit;
    private final DocumentReader reader;

    DocumentIntake(TextLimit limit, DocumentReader reader) {
        this.limit = limit;
        this.reader = reader;
    }

    SubmittedArticle plainText(Optional<String> name, byte[] bytes, MediaType type) {
        String text = TextDecoder.decode(bytes, TextDecoder.declaredBy(type));
        return new SubmittedArticle(article(name, unmarked(text)), false);
    }

    /** The article of a form's file. Its type is what the part says, else what the file's name says, else plain text. */
    SubmittedArticle document(Multipart.Part part) {
        MediaType type = type(part);
        String label = label(part.fileName());
        if (isText(part)) {
            return plainText(part.fileName(), part.bytes(), type);
        }
        if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return extracted(part, htmlText(HtmlDecoder.decode(part.bytes(), TextDecoder.declaredBy(type)), label));
        }
        if (type.isCompatible(PDF)) {
            return extracted(part, read(() -> unmarked(reader.pdf(part.bytes())), label));
        }
        if (type.isCompatible(DOCX)) {
            return extracted(part, read(() -> unmarked(reader.docx(part.bytes())), label));
        }
        throw new RequestRefused(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE, label + ": plain text, HTML, PDF and DOCX are read");
    }

    /** Whether it is read as plain text. */
    boolean isText(Multipart.Part part) {
        return type(part).isCompatible(MediaType.TEXT_PLAIN_TYPE);
    }

    /**
     * The text of an HTML page and its markup.
     *
     * @param where what to call it in a problem
     */
    MarkedText htmlText(String html, String where) {
        return read(() -> reader.html(html), where);
    }

    private SubmittedArticle extracted(Multipart.Part part, MarkedText text) {
        return new SubmittedArticle(article(part.fileName(), text), true);
    }

    private static MarkedText read(Supplier<MarkedText> reading, String where) {
        try {
            return reading.get();
        } catch (UnreadableDocument unreadable) {
            throw Refusals.of(unreadable, where);
        } catch (DocumentsBusy busy) {
            throw Refusals.of(busy, where);
        }
    }

    private static MarkedText unmarked(String text) {
        return new MarkedText(text, List.of());
    }

    private static MediaType type(Multipart.Part part) {
        MediaType stated = part.type().orElse(MediaType.APPLICATION_OCTET_STREAM_TYPE);
        if (!stated.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE)) {
            return stated;
        }
        return part.fileName()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .map(extension -> BY_EXTENSION.getOrDefault(extension, MediaType.APPLICATION_OCTET_STREAM_TYPE))
                .orElse(MediaType.TEXT_PLAIN_TYPE);
    }

    private Article article(Optional<String> name, MarkedText text) {
        return new Article(
                name,
                limit.held(text.text(), label(name)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text.markup());
    }

    private static String label(Optional<String> name) {
        return name.orElse("the article");
    }
}
