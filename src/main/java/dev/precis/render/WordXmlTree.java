package dev.precis.render;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** Parts of a Word file as trees. A document type is refused, so nothing is fetched and nothing swells. */
final class WordXmlTree {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WordXmlTree() {}

    /** @throws TemplateUnusable where it is no well-formed XML */
    static Document read(String part, byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException broken) {
            throw new TemplateUnusable("its part " + CleanText.line(part) + " is damaged");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform's own parser has it", impossible);
        }
    }

    static String write(Node node) {
        try {
            StringWriter xml = new StringWriter();
            Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
            copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            copy.transform(new DOMSource(node), new StreamResult(xml));
            return xml.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("a tree that was read can be written", impossible);
        }
    }

    /** The elements of that name in Word's namespace, anywhere below. */
    static List<Element> all(Node within, String name) {
        var found = within instanceof Document document
                ? document.getElementsByTagNameNS(WORD, name)
                : ((Element) within).getElementsByTagNameNS(WORD, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The {@code w:val} of the first such element below; empty where there is none. */
    static String value(Element within, String name) {
        return all(within, name).stream()
                .map(element -> element.getAttributeNS(WORD, "val"))
                .findFirst()
                .orElse("");
    }
}
