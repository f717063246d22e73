package dev.precis.render;

import java.util.Arrays;
import java.util.Optional;

/** That one part of a Word file refers to another. @param target as it is written, relative to the folder of the part that refers */
record WordRelation(String id, String type, String target) {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** What a note's main part may refer to; of a template nothing else is taken over. */
    enum Kind {
        STYLES("styles", "wordprocessingml.styles+xml"),
        FONT_TABLE("fontTable", "wordprocessingml.fontTable+xml"),
        THEME("theme", "theme+xml"),
        NUMBERING("numbering", "wordprocessingml.numbering+xml"),
        HEADER("header", "wordprocessingml.header+xml"),
        FOOTER("footer", "wordprocessingml.footer+xml"),
        FOOTNOTES("footnotes", "wordprocessingml.footnotes+xml"),
        SETTINGS("settings", "wordprocessingml.settings+xml");

        private final String name;
        private final String mediaType;

        Kind(String name, String mediaType) {
            this.name = name;
            this.mediaType = mediaType;
        }

        String type() {
            return OFFICE + name;
        }

        String contentType() {
            return "application/vnd.openxmlformats-officedocument." + mediaType;
        }

        WordRelation at(String id, String target) {
            return new WordRelation(id, type(), target);
        }
    }

    Optional<Kind> kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.type().equals(type))
                .findFirst();
    }
}
