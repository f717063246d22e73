package dev.precis.term;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes TMX 1.4b unit by unit: what {@link TmxReader} reads back without a changed character. */
public final class TmxWriter {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Writer out;

    public TmxWriter(Writer out) {
        this.out = out;
    }

    public void begin() throws IOException {
        out.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4">
                <header creationtool="Pr\u00E9cis" creationtoolversion="1" segtype="sentence" o-tmf="precis" adminlang="en" srclang="fr" datatype="plaintext"/>
                <body>
                """);
    }

    public void unit(MemoryUnit unit) throws IOException {
        out.write("<tu");
        if (unit.when().isPresent()) {
            out.write(" changedate=\"" + STAMP.format(Instant.parse(unit.when().get())) + "\"");
        }
        if (unit.who().isPresent()) {
            out.write(" changeid=\"" + XmlText.of(unit.who().get()) + "\"");
        }
        out.write(">");
        property("x-context-pre", unit.before());
        property("x-context-post", unit.after());
        property("x-note", unit.note());
        variant("fr", unit.entry().source());
        variant(unit.entry().targetTag(), unit.entry().target());
        out.write("</tu>\n");
    }

    public void end() throws IOException {
        out.write("</body>\n</tmx>\n");
    }

    private void property(String type, java.util.Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.write("<prop type=\"" + type + "\">" + XmlText.of(value.get()) + "</prop>");
        }
    }

    private void variant(String tag, String text) throws IOException {
        out.write("<tuv xml:lang=\"" + tag + "\"><seg>" + XmlText.of(text) + "</seg></tuv>");
    }
}
