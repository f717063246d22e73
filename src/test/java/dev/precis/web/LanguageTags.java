package dev.precis.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what is said in a page is tagged as the language it is in, as a voice that reads it aloud needs. */
final class LanguageTags {

    /** Words that only the one language has; two of them more than of the other tell a text. */
    private static final Pattern FRENCH =
            small("le|la|les|des|du|une|dans|pour|est|sur|que|ce|et|au|aux|par|qui|ou|il");

    private static final Pattern ENGLISH =
            small("the|of|and|is|to|in|for|was|were|that|with|at|by|from|as|or|what|an|it|its");

    private LanguageTags() {}

    /** Texts that stand under the other language's tag, each with its tag before it. */
    static List<String> wrong(String html) {
        return Jsoup.parse(html).body().getAllElements().stream()
                .flatMap(element -> element.textNodes().stream())
                .filter(LanguageTags::isWrong)
                .map(text -> tag(text) + ": " + text.text().strip())
                .toList();
    }

    private static boolean isWrong(TextNode text) {
        long lead = count(FRENCH, text) - count(ENGLISH, text);
        return lead > 1 && !tag(text).equals("fr") || lead < -1 && !tag(text).equals("en");
    }

    private static String tag(TextNode text) {
        return Stream.iterate((Element) text.parent(), Element::parent)
                .filter(element -> element == null || element.hasAttr("lang"))
                .findFirst()
                .map(element -> element.attr("lang").replaceFirst("-.*", ""))
                .orElseThrow();
    }

    private static long count(Pattern words, TextNode text) {
        return words.matcher(text.text()).results().count();
    }

    private static Pattern small(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
