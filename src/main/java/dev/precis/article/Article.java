package dev.precis.article;

import java.time.LocalDate;
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
 */
public record Article(
        Optional<String> id,
        String text,
        Optional<String> title,
        Optional<String> url,
        Optional<String> publisher,
        Optional<LocalDate> published) {

    /** An article of which nothing is known but its text. */
    public static Article of(String text) {
        return new Article(
                Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** SHA-256 of the text as UTF-8, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(text);
    }
}
