package dev.precis.render;

import dev.precis.term.SafeXml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads what {@link XliffRenderer} wrote when it comes back from a translator's tool. Segments that the tool made of one are put together
 * again, inline codes are flattened, everything else of the file is passed over.
 */
public final class XliffReader {

    /**
     * A file that came back.
     *
     * @param note the id of the note it was made of
     * @param version the note's version then; empty where the tool dropped it
     */
    public record Back(String note, Optional<Long> version, List<Unit> units) {}

    /** @param target empty where the unit has no translation, or none for a part of it */
    public record Unit(String id, String source, Optional<String> target) {}

    private final SafeXml xml;
    private final List<Unit> units = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private String note = "";
    private Optional<Long> version = Optional.empty();
    private String unit = "";
    private StringBuilder source = new StringBuilder();
    private StringBuilder target = new StringBuilder();
    private boolean whole = true;
    private boolean any;

    private XliffReader(SafeXml xml) {
        this.xml = xml;
    }

    /** @throws UnreadableXliff where it is no well-formed XLIFF 2, holds several files, or one unit twice */
    public static Back read(InputStream in) {
        try {
            XliffReader reader = new XliffReader(new SafeXml(in));
            reader.readAll();
            if (reader.note.isEmpty()) {
                throw new UnreadableXliff("there is no file element in it");
            }
            return new Back(reader.note, reader.version, List.copyOf(reader.units));
        } catch (XMLStreamException e) {
            throw new UnreadableXliff("not a well-formed XLIFF 2 file" + SafeXml.place(e));
        }
    }

    private void readAll() throws XMLStreamException {
        boolean root = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                xml.refuseIf(!root && !isXliff2(), "the root is not xliff of version 2");
                root = true;
                begin();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.name());
            }
        }
    }

    private boolean isXliff2() {
        return xml.name().equals("xliff")
                && xml.attribute("version")
                        .filter(number -> number.startsWith("2."))
                        .isPresent();
    }

    private void begin() throws XMLStreamException {
        switch (xml.name()) {
            case "file" -> {
                if (!note.isEmpty()) {
                    throw new UnreadableXliff("it holds several files; one note is one file");
                }
                note = xml.attribute("id").orElse("");
            }
            case "note" -> {
                boolean ours = unit.isEmpty()
                        && xml.attribute("category")
                                .filter(XliffRenderer.VERSION::equals)
                                .isPresent();
                String text = xml.wholeText();
                if (ours && text.matches("\\d{1,18}")) {
                    version = Optional.of(Long.parseLong(text));
                }
            }
            case "unit" -> {
                unit = xml.attribute("id").orElse("");
                if (!ids.add(unit)) {
                    throw new UnreadableXliff("the unit " + brief(unit) + " stands twice");
                }
                source = new StringBuilder();
                target = new StringBuilder();
                whole = true;
                any = false;
            }
            case "segment", "ignorable" -> part(xml.name());
            default -> {}
        }
    }

    /** A segment, or what stands between two, whose source is its translation where it has no other. */
    private void part(String element) throws XMLStreamException {
        Optional<String> french = Optional.empty();
        Optional<String> english = Optional.empty();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("source")) {
                french = Optional.of(text());
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("target")) {
                english = Optional.of(text());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals(element)) {
                break;
            }
        }
        source.append(french.orElse(""));
        Optional<String> said = english.isPresent() || element.equals("segment") ? english : french;
        target.append(said.orElse(""));
        whole &= said.isPresent();
        any |= english.isPresent();
    }

    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int hidden = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (xml.name().equals("cp")) {
                        text.appendCodePoint(point(xml.attribute("hex").orElse("")));
                    }
                    hidden += hidden > 0 || xml.name().equals("data") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    hidden -= hidden > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(hidden > 0 ? "" : xml.text());
                default -> {}
            }
        }
        return text.toString();
    }

    private int point(String hex) throws XMLStreamException {
        boolean known = hex.matches("[0-9A-Fa-f]{1,6}") && Character.isValidCodePoint(Integer.parseInt(hex, 16));
        xml.refuseIf(!known, "a cp names no character");
        return Integer.parseInt(hex, 16);
    }

    private void end(String name) {
        if (name.equals("unit")) {
            units.add(new Unit(
                    unit, source.toString(), whole && any ? Optional.of(target.toString()) : Optional.empty()));
            unit = "";
        }
    }

    private static String brief(String id) {
        return id.length() <= 40 ? id : id.substring(0, 40) + "\u2026";
    }
}
