package dev.precis.term;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads TMX 1.4 as a stream: of every unit its French and each of its English texts. No document type is read and no entity
 * resolved but the five of XML, so a file can neither reach out nor swell.
 */
public final class TmxReader {

    /** Elements within a segment that hold another tool's markup, no text. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

    private record Variant(String tag, String text) {}

    private TmxReader() {}

    /**
     * Hands every pair of the file on, in its order. Texts are trimmed; empty ones are left out.
     *
     * @throws UnreadableTmx where the file is no well-formed TMX; what stood before the fault has been handed on
     */
    public static void read(InputStream in, Consumer<MemoryEntry> each) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            List<Variant> unit = new ArrayList<>();
            String tag = "";
            boolean tmx = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    tmx = checkedRoot(tmx, xml);
                    switch (xml.getLocalName()) {
                        case "tu" -> unit.clear();
                        case "tuv" -> tag = language(xml);
                        case "seg" -> unit.add(new Variant(tag, text(xml)));
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("tu")) {
                    pairs(unit, each);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableTmx("not a well-formed TMX file, line " + line(e), e);
        }
    }

    /** All pairs of a file. */
    public static List<MemoryEntry> read(InputStream in) {
        List<MemoryEntry> entries = new ArrayList<>();
        read(in, entries::add);
        return entries;
    }

    /** The platform's own parser, whatever else is on the class path: its limits are the ones that were tried. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static boolean checkedRoot(boolean seen, XMLStreamReader xml) throws XMLStreamException {
        if (!seen && !xml.getLocalName().equals("tmx")) {
            throw new XMLStreamException("the root is not tmx", xml.getLocation());
        }
        return true;
    }

    private static String language(XMLStreamReader xml) {
        return Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"))
                .or(() -> Optional.ofNullable(xml.getAttributeValue(null, "lang")))
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    /** The text of the segment the reader stands at, tags within it flattened. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int codes = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    codes += codes > 0 || CODES.contains(xml.getLocalName()) ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    codes -= codes > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (codes == 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private static void pairs(List<Variant> unit, Consumer<MemoryEntry> each) {
        unit.stream()
                .filter(variant -> is("fr", variant) && !variant.text().isEmpty())
                .findFirst()
                .ifPresent(french -> unit.stream()
                        .filter(variant -> is("en", variant) && !variant.text().isEmpty())
                        .forEach(english ->
                                each.accept(new MemoryEntry(french.text(), canonical(english.tag()), english.text()))));
    }

    private static boolean is(String language, Variant variant) {
        return variant.tag().equals(language) || variant.tag().startsWith(language + "-");
    }

    private static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    }
}
