package dev.precis.page;

import dev.precis.article.Markup.Tag;
import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What HTML's elements and the roles of WAI-ARIA say of the text in them. */
final class HtmlTags {

    private static final Map<String, Tag> BY_NAME = Map.ofEntries(
            Map.entry("main", Tag.MAIN),
            Map.entry("article", Tag.MAIN),
            Map.entry("nav", Tag.NAVIGATION),
            Map.entry("menu", Tag.NAVIGATION),
            Map.entry("aside", Tag.ASIDE),
            Map.entry("form", Tag.CONTROL),
            Map.entry("button", Tag.CONTROL),
            Map.entry("dialog", Tag.CONTROL),
            Map.entry("figcaption", Tag.CAPTION),
            Map.entry("h1", Tag.TITLE),
            Map.entry("h2", Tag.HEADING),
            Map.entry("h3", Tag.HEADING),
            Map.entry("h4", Tag.HEADING),
            Map.entry("h5", Tag.HEADING),
            Map.entry("h6", Tag.HEADING),
            Map.entry("li", Tag.ITEM),
            Map.entry("time", Tag.TIME));

    private static final Map<String, Tag> BY_ROLE = Map.of(
            "main", Tag.MAIN,
            "navigation", Tag.NAVIGATION,
            "menu", Tag.NAVIGATION,
            "complementary", Tag.ASIDE,
            "contentinfo", Tag.FOOTER,
            "search", Tag.CONTROL,
            "dialog", Tag.CONTROL,
            "alertdialog", Tag.CONTROL);

    private static final String RUNNING_TEXT = "p, h1, h2, h3, h4, h5, h6, blockquote";

    private HtmlTags() {}

    static Optional<Tag> of(Element element) {
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (BY_ROLE.containsKey(role)) {
            return Optional.of(BY_ROLE.get(role));
        }
        return switch (element.normalName()) {
            case "a" -> isLink(element) ? Optional.of(Tag.LINK) : Optional.empty();
            case "header" -> isOfThePage(element) ? Optional.of(Tag.NAVIGATION) : Optional.empty();
            // The foot of a quotation names who is quoted.
            case "footer" -> element.closest("blockquote") == null ? Optional.of(Tag.FOOTER) : Optional.empty();
            default -> Optional.ofNullable(BY_NAME.get(element.normalName()));
        };
    }

    /** A button that stands by itself, and not as a word of a sentence. */
    static boolean isButtonApart(Element element) {
        return element.normalName().equals("button") && element.closest(RUNNING_TEXT) == null;
    }

    /** A link within the same page leads nowhere else: an anchor of a heading, a note. */
    private static boolean isLink(Element element) {
        return element.hasAttr("href") && !element.attr("href").startsWith("#");
    }

    /** The head of an article holds its title and standfirst; the page's own holds menus. */
    private static boolean isOfThePage(Element header) {
        return header.closest("article, main, section") == null && header.selectFirst("h1") == null;
    }
}
