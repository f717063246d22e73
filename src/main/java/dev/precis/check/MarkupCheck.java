package dev.precis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text carries what is no text: tags, links, addresses, formulas, invisible characters. What the source itself has
 * is no finding. Every pattern is possessive or bounded.
 */
public final class MarkupCheck {

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    Message.of("an HTML tag", "une balise HTML"),
                    List.of("<"),
                    "</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:[\\s/][^<>]{0,2000}+)?+>|<!--|<!\\[CDATA\\[|<!DOCTYPE"),
            new Kind(
                    Message.of("a link or image", "un lien ou une image"),
                    List.of("["),
                    "!?\\[[^\\[\\]]{0,500}+\\]\\([^()\\s]{1,2000}+[^()]{0,200}+\\)|!?\\[[^\\[\\]]{1,500}+\\]\\[[^\\[\\]]{0,100}+\\]"),
            new Kind(
                    Message.of("an address", "une adresse"),
                    List.of(":", "ww", "WW", "wW", "Ww"),
                    "(?i)(?<![a-z])(?:(?:https?|ftp|file)://|www\\.|mailto:|javascript:|vbscript:|data:[a-z]{2,20}/)[^\\s<>\"\u00AB\u00BB\u201C\u201D]{0,2000}+"),
            new Kind(
                    Message.of("an id", "un identifiant"),
                    List.of("["),
                    "\\[(?:[a-z]\\d{1,4}\\.)?(?:[a-z]{1,3}|unit-)\\d{1,5}]"),
            new Kind(
                    Message.of("an e-mail address", "une adresse électronique"),
                    List.of("@"),
                    "(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+)++"),
            new Kind(
                    Message.of("a formula", "une formule"),
                    List.of("=", "+", "@", "-"),
                    "^\\s*+[=+@-](?:[A-Za-z]{2,30}+\\(|[A-Za-z0-9]{1,20}+\\|)|(?<![\\w])=[A-Z]{2,30}+\\("),
            new Kind(
                    Message.of("Markdown", "du Markdown"),
                    List.of("`", "#", ">", "*"),
                    "```|(?m)^#{1,6}+ |^> |(?<!\\*)\\*\\*[^*\\n]{1,300}+\\*\\*"),
            new Kind(
                    Message.of("an invisible character", "un caractère invisible"),
                    List.of(),
                    "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]|\\uDB40[\\uDC00-\\uDC7F]|[\\uFFF9-\\uFFFB]"));

    /** Findings on one text; more of them say no more. */
    private static final int MOST = 20;

    private MarkupCheck() {}

    /** @param signs one of which each place has, so that a text without them need not be searched; none where that cannot be said */
    private record Kind(Message name, List<String> signs, Pattern pattern) {
        Kind(Message name, List<String> signs, String pattern) {
            this(name, signs, Pattern.compile(pattern));
        }

        boolean canStandIn(String text) {
            return signs.isEmpty() || signs.stream().anyMatch(text::contains);
        }
    }

    /** What the English carries and the French does not. */
    public static List<Finding> between(String french, String english) {
        return in(english, french);
    }

    /** What a claim carries and its evidence does not. */
    public static List<Finding> supported(String claim, List<String> evidence) {
        return in(claim, String.join("\n", evidence));
    }

    private static List<Finding> in(String text, String source) {
        List<Finding> findings = new ArrayList<>();
        for (Kind kind : KINDS) {
            if (!kind.canStandIn(text)) {
                continue;
            }
            Matcher matcher = kind.pattern().matcher(text);
            while (findings.size() < MOST && matcher.find()) {
                if (!source.contains(matcher.group())) {
                    findings.add(finding(kind, matcher));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Kind kind, Matcher place) {
        return new Finding(
                "markup",
                Severity.MAJOR,
                Message.of("%s that the source does not have: %s", "%s que la source n’a pas : %s")
                        .with(kind.name(), shown(place.group())),
                Optional.empty(),
                Optional.of(new Finding.Excerpt(place.group(), place.start(), place.end())));
    }

    /** Enough to know it by; what cannot be seen as its number. */
    private static String shown(String found) {
        StringBuilder shown = new StringBuilder();
        found.codePoints().limit(60).forEach(point -> {
            if (Character.getType(point) == Character.CONTROL || Character.getType(point) == Character.FORMAT) {
                shown.append("U+%04X".formatted(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }
}
