package dev.precis.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes of an HTML page to text, as browsers read them. */
final class HtmlDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How a page names its own charset, within the first 1024 bytes (HTML standard, 13.2.3.2); XHTML does at its very start. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:<meta[^>]+charset|<\\?xml[^>]+encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final int NAMED_WITHIN = 1024;

    /** Names that on the web mean windows-1252, whose quotes and œ they would lack (Encoding standard, 4.2). */
    private static final Set<Charset> LATIN = Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private HtmlDecoder() {}

    /** The text of a page: by its byte order mark, else as its sender declares, else as it says itself, else as it can be read. */
    static String decode(byte[] page, Optional<Charset> declared) {
        Optional<Charset> known = declared.or(() -> named(page)).map(HtmlDecoder::onTheWeb);
        if (known.isEmpty() && !TextDecoder.isUtf8(page)) {
            known = Optional.of(WINDOWS);
        }
        return TextDecoder.decode(page, known);
    }

    private static Optional<Charset> named(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, NAMED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher name = NAMED.matcher(head);
        // A page whose name could be read byte by byte is not in two bytes a letter (HTML standard, 13.2.3.2).
        return name.find()
                ? Optional.of(TextDecoder.named(name.group(1)))
                        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
                : Optional.empty();
    }

    private static Charset onTheWeb(Charset charset) {
        return LATIN.contains(charset) ? WINDOWS : charset;
    }
}
