package dev.precis.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

import java.util.Locale;
import java.util.Set;

/** What of a page nobody sees. */
final class HiddenElements {

    private static final Set<String> UNREAD = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea");

    private final Allowance allowance;
    private final long paragraphs;

    HiddenElements(Element body, Allowance allowance) {
        this.allowance = allowance;
        this.paragraphs = paragraphs(body);
    }

    /**
     * Whether an element is left out. One that holds most of the page's paragraphs is not, whatever it says: pages hide their
     * text until a script has run, or while a dialog stands before it.
     */
    boolean contain(Element element) {
        return UNREAD.contains(element.normalName())
                || isClosed(element)
                || isSaidToBeHidden(element) && (paragraphs == 0 || 2 * paragraphs(element) <= paragraphs);
    }

    private static boolean isClosed(Element element) {
        return element.normalName().equals("dialog") && !element.hasAttr("open");
    }

    private static boolean isSaidToBeHidden(Element element) {
        String style = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    /** Characters in paragraphs. */
    private long paragraphs(Element element) {
        long[] count = new long[1];
        NodeTraversor.traverse(
                (node, depth) -> {
                    allowance.building();
                    if (node instanceof TextNode words && isInParagraph(words.parent())) {
                        count[0] += words.getWholeText().length();
                    }
                },
                element);
        return count[0];
    }

    /** In a paragraph, or in a link or an emphasis in it. */
    private static boolean isInParagraph(Element parent) {
        return parent != null
                && (parent.normalName().equals("p")
                        || parent.parent() != null
                                && parent.parent().normalName().equals("p"));
    }
}
