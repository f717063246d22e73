package dev.precis.render;

import org.w3c.dom.Element;

/** The paper of a template: its last section's properties. */
final class WordSection {

    private final Element section;

    WordSection(Element section) {
        this.section = section;
    }

    boolean isFooted() {
        return !WordXmlTree.all(section, "footerReference").isEmpty();
    }

    /** As XML; with a reference to our own foot where it has none. */
    String xml() {
        if (!isFooted()) {
            Element foot = section.getOwnerDocument().createElementNS(WordXmlTree.WORD, "w:footerReference");
            foot.setAttributeNS(WordXmlTree.WORD, "w:type", "default");
            foot.setAttributeNS(WordXmlTree.RELATIONS, "r:id", WordTemplate.FOOTER_RELATION);
            Element copy = (Element) section.cloneNode(true);
            copy.insertBefore(foot, copy.getFirstChild());
            return WordXmlTree.write(copy);
        }
        return WordXmlTree.write(section);
    }

    /** Of the text, in twentieths of a point; that of our own paper where it is not told. */
    int width() {
        int width =
                number("pgSz", "w") - number("pgMar", "left") - number("pgMar", "right") - number("pgMar", "gutter");
        return width > 0 ? width : WordTemplate.A4_WIDTH;
    }

    private int number(String element, String attribute) {
        return WordXmlTree.all(section, element).stream()
                .map(found -> found.getAttributeNS(WordXmlTree.WORD, attribute))
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(0);
    }
}
