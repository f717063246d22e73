package dev.precis.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

import java.util.Locale;
import java.util.Set;

/**
 * The text of an HTML page as a browser's copy would give it: a block element on lines of its own, paragraphs apart by a
 * blank line, scripts and hidden elements left out.
 */
final class HtmlText {

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
            "textarea");
    private static final Set<String> LINES = Set.of("div", "li", "tr", "dt", "dd");

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean blank;

    private final Allowance allowance;

    private HtmlText(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * The visible text of {@code html}, lines ended by line feeds; no-break spaces stay what they are.
     *
     * @throws UnreadableDocument where its elements stand too deep in each other, or the time is over
     */
    static String of(String html, Allowance allowance) {
        HtmlText reading = new HtmlText(allowance);
        // jsoup would flatten what stands deeper than its own bound, and text with it out of its place.
        Parser parser = Parser.htmlParser().setMaxDepth(allowance.deeper());
        NodeTraversor.filter(reading.new Reading(), Jsoup.parse(html, parser).body());
        return reading.text.toString();
    }

    private final class Reading implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            allowance.time();
            allowance.depth(depth);
            if (node instanceof TextNode words) {
                append(words.getWholeText(), isPreformatted(words));
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (UNREAD.contains(element.normalName()) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br")) {
                breaks++;
            }
            separate(element);
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                separate(element);
            }
            return FilterResult.CONTINUE;
        }
    }

    private void separate(Element element) {
        if (LINES.contains(element.normalName())) {
            breaks = Math.max(breaks, 1);
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            blank = true;
        } else if (element.isBlock()) {
            breaks = 2;
        }
    }

    private void append(String words, boolean preformatted) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted && c == '\n') {
                breaks++;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blank = true;
            } else {
                flush();
                text.append(c);
            }
        }
    }

    private void flush() {
        if (!text.isEmpty() && breaks > 0) {
            text.append("\n".repeat(Math.min(breaks, 2)));
        } else if (!text.isEmpty() && blank) {
            text.append(' ');
        }
        breaks = 0;
        blank = false;
    }

    private static boolean isPreformatted(TextNode words) {
        return words.parentElement() != null && words.parentElement().closest("pre") != null;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }
}
