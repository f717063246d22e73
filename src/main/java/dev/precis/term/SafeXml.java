package dev.precis.term;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from anybody, read as a stream. A document type may be named, and nothing it says is read; every entity but the five of
 * XML is refused: a file can neither reach out nor swell. Elements nest a hundred deep, a text has a million
 * characters at most.
 */
public final class SafeXml {

    private static final int DEEPEST = 100;
    private static final int LONGEST = 1_000_000;

    private final XMLStreamReader xml;
    private int depth;

    /** @throws XMLStreamException where not even the first bytes are XML */
    public SafeXml(InputStream in) throws XMLStreamException {
        // The platform's own parser, whatever else is on the class path: its limits are the ones that were tried.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        this.xml = factory.createXMLStreamReader(in);
    }

    public boolean hasNext() throws XMLStreamException {
        return xml.hasNext();
    }

    /** The next event, as {@link XMLStreamConstants} name it. */
    public int next() throws XMLStreamException {
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> refuseIf(++depth > DEEPEST, "elements nest too deep");
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.ENTITY_REFERENCE -> refuseIf(true, "an entity that XML does not know");
            case XMLStreamConstants.CHARACTERS -> refuseIf(xml.getTextLength() > LONGEST, "a text is too long");
            default -> {}
        }
        return event;
    }

    public String name() {
        return xml.getLocalName();
    }

    public String text() {
        return xml.getText();
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** {@code xml:lang}, or {@code lang} as old files have it, in lower case with hyphens; empty where there is none. */
    public String language() {
        return Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"))
                .or(() -> attribute("lang"))
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    /** All text up to the end of the element it stands at, whatever tags are within. */
    public String wholeText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int outer = depth - 1;
        while (depth > outer) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(xml.getText());
                refuseIf(text.length() > LONGEST, "a text is too long");
            }
        }
        return text.toString().strip();
    }

    /** @throws XMLStreamException saying why, and where */
    public void refuseIf(boolean wrong, String why) throws XMLStreamException {
        if (wrong) {
            throw new XMLStreamException(why, xml.getLocation());
        }
    }

    /** Where a failure is, for people; without the file's own words. */
    public static String place(XMLStreamException failure) {
        return failure.getLocation() == null
                ? ""
                : ", line " + failure.getLocation().getLineNumber();
    }
}
