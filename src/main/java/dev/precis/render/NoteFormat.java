package dev.precis.render;

import java.util.Arrays;
import java.util.Optional;

/** The forms a note can be had in. */
public enum NoteFormat {
    JSON("json", "application/json"),
    MARKDOWN("md", "text/markdown"),
    HTML("html", "text/html"),
    WORD("docx", WordRenderer.MEDIA_TYPE),
    PDF("pdf", PdfRenderer.MEDIA_TYPE),
    XLIFF("xliff", "application/xliff+xml");

    private final String wireName;
    private final String mediaType;

    NoteFormat(String wireName, String mediaType) {
        this.wireName = wireName;
        this.mediaType = mediaType;
    }

    public static Optional<NoteFormat> named(String wireName) {
        return Arrays.stream(values())
                .filter(format -> format.wireName.equals(wireName))
                .findFirst();
    }

    /** Its name in requests, which is also how its files end. */
    public String wireName() {
        return wireName;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is a file for an office, and no text. */
    public boolean isDocument() {
        return this == WORD || this == PDF;
    }
}
