package dev.precis.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article exactly as it came, with what its sender said about it.
 *
 * @param id the sender's own name for it
 * @param text the page as copied, never altered; every offset counts in it
 * @param title headline as the sender knows it; the page's own headline is found by {@code page}
 * @param url where it was read
 * @param publisher who published it
 * @param published the day it was published
 * @param markup what the document it was taken out of says of its parts; empty for plain text
 */
public record Article(
        Optional<String> id,
        String text,
        Optional<String> title,
        Optional<String> url,
        Optional<String> publisher,
        Optional<LocalDate> published,
        List<Markup> markup) {

    public Article {
        markup = List.copyOf(markup);
    }

    /** An article that came as text, without any markup. */
    public Article(
            Optional<String> id,
            String text,
            Optional<String> title,
            Optional<String> url,
            Optional<String> publisher,
            Optional<LocalDate> published) {
        this(id, text, title, url, publisher, published, List.of());
    }

    /** An article of which nothing is known but its text. */
    public static Article of(String text) {
        return of(new MarkedText(text, List.of()));
    }

    /** An article of which nothing is known but its text and what its document says of it. */
    public static Article of(MarkedText marked) {
        return new Article(
                Optional.empty(),
                marked.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                marked.markup());
    }

    /** SHA-256 of the text as UTF-8, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(text);
    }
}
