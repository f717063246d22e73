package dev.precis.page;

import dev.precis.article.MarkedText;
import dev.precis.article.Markup;
import dev.precis.article.Markup.Tag;
import dev.precis.article.SourceSpan;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The text of an HTML page as a browser's copy would give it: a block element on lines of its own, paragraphs apart by a
 * blank line, scripts and hidden elements left out. Beside it, what the elements say of it.
 */
final class HtmlText {

    private static final Set<String> LINES = Set.of("div", "li", "tr", "dt", "dd");

    private record Opened(Tag tag, int start) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Markup> markup = new ArrayList<>();
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final HiddenElements hidden;
    private final Allowance allowance;
    private int preformatted;
    private int breaks;
    private boolean blank;

    private HtmlText(HiddenElements hidden, Allowance allowance) {
        this.hidden = hidden;
        this.allowance = allowance;
    }

    /**
     * The visible text of {@code html}, lines ended by line feeds; no-break spaces stay what they are.
     *
     * @throws UnreadableDocument where its elements stand too deep in each other, or it takes too much time or memory
     */
    static MarkedText of(String html, Allowance allowance) {
        // jsoup would flatten what stands deeper than its own bound, and text with it out of its place.
        Parser parser = Parser.htmlParser().setMaxDepth(allowance.deeper());
        Document page = parser.parseInput(new Watched(html, allowance), "");
        HtmlText reading = new HtmlText(new HiddenElements(page.body(), allowance), allowance);
        NodeTraversor.filter(reading.new Reading(), page.body());
        // Of two elements with the same text, the outer closes later, and comes first.
        Collections.reverse(reading.markup);
        reading.markup.sort(Comparator.comparingInt((Markup mark) -> mark.span().start())
                .thenComparing(mark -> -mark.span().end()));
        return new MarkedText(reading.text.toString(), reading.markup);
    }

    /** The page, piece by piece: jsoup reads on whatever it costs, and is stopped where it asks for more. */
    private static final class Watched extends FilterReader {

        private static final int PIECE = 4096;

        private final Allowance allowance;

        Watched(String html, Allowance allowance) {
            super(new StringReader(html));
            this.allowance = allowance;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            allowance.building();
            return super.read(buffer, offset, Math.min(length, PIECE));
        }
    }

    private final class Reading implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            allowance.building();
            allowance.depth(depth);
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (hidden.contain(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br")) {
                breaks++;
            }
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            separate(element);
            HtmlTags.of(element).ifPresent(tag -> opened.push(new Opened(tag, text.length())));
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                separate(element);
                HtmlTags.of(element).ifPresent(tag -> close(opened.pop()));
            }
            return FilterResult.CONTINUE;
        }
    }

    private void close(Opened mark) {
        int start = mark.start();
        while (start < text.length() && Blanks.isOuter(text.charAt(start))) {
            start++;
        }
        if (start < text.length()) {
            markup.add(new Markup(mark.tag(), new SourceSpan(start, text.length())));
        }
    }

    private void separate(Element element) {
        if (LINES.contains(element.normalName()) || HtmlTags.isButtonApart(element)) {
            breaks = Math.max(breaks, 1);
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            blank = true;
        } else if (element.isBlock()) {
            breaks = 2;
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted > 0 && c == '\n') {
                breaks++;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blank = true;
            } else {
                flush();
                allowance.text(1);
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
}
