package dev.precis.model;

import dev.precis.article.FoldedText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * English in form alone, and always the same for the same French: every digit, capitalised name and acronym stays, every other
 * word becomes an English word, numbers, magnitudes, times and quotation marks are written the English way.
 */
public final class PseudoEnglish {

    private static final String[] WORDS = {
        "trade", "growth", "the", "report", "market", "and", "with", "plan", "under", "works", "supply", "of", "new",
        "talks", "sector", "through", "value", "share", "joint", "from"
    };
    private static final Set<String> OPENERS = Set.of(
            "le la les un une des il elle ils elles ce cet cette ces selon dans en pour par au aux à avec sur depuis lors"
                    .split(" "));
    private static final Map<String, String> MAGNITUDES = Map.of(
            "mille",
            "thousand",
            "million",
            "million",
            "millions",
            "million",
            "milliard",
            "billion",
            "milliards",
            "billion");
    private static final Pattern WORD = Pattern.compile("(?U)(\\p{L})['’](?=\\p{L})|[\\p{L}\\p{M}]+");

    /** What English writes with a capital stays out. */
    private static final String DATES =
            "(january|february|march|april|may|june|july|august|september|october|november|december|.*day)\\b.*";

    private static final Map<String, String> MEANINGS = meanings();

    private PseudoEnglish() {}

    public static String of(String french) {
        String numbers = french.replaceAll("(?<=\\d)[\\u0020\\u00a0\\u202f\\u2009](?=\\d{3}(?!\\d))", "&")
                .replaceAll("(?<=\\d),(?=\\d)", ".")
                .replace("&", ",")
                .replaceAll("(?<=\\d)[\\u0020\\u00a0\\u202f\\u2009]%", "%")
                .replaceAll("(?U)(\\d)\\s?h(?:\\s?([0-5]\\d))?\\b", "$1:$2")
                .replaceAll("(?<=\\d):(?!\\d)", ":00")
                .replaceAll("«[\\u0020\\u00a0\\u202f\\u2009]?", "“")
                .replaceAll("[\\u0020\\u00a0\\u202f\\u2009]?»", "”")
                .replaceAll("[\\u00a0\\u202f\\u2009]([;:!?])", "$1");
        return WORD.matcher(numbers).replaceAll(word -> Matcher.quoteReplacement(english(word)));
    }

    private static String english(MatchResult match) {
        if (match.group(1) != null) {
            return "";
        }
        String word = match.group();
        if (MAGNITUDES.containsKey(word)) {
            return MAGNITUDES.get(word);
        }
        if (OPENERS.contains(word.toLowerCase(Locale.ROOT))) {
            return Character.isUpperCase(word.charAt(0)) ? "The" : "the";
        }
        boolean name = word.chars().anyMatch(Character::isUpperCase);
        return name
                ? word
                : meaning(word).or(() -> kindred(word)).orElse(WORDS[Math.floorMod(word.hashCode(), WORDS.length)]);
    }

    /** What both languages write nearly alike. */
    private static Optional<String> kindred(String word) {
        return word.endsWith("ivement")
                ? Optional.of(word.replaceFirst("ement$", "ely"))
                : Optional.of(word).filter(same -> same.matches("[a-z]{3,}(?:tions?|umes?|ances?|ences?)"));
    }

    /** What the word means, where that is known of it or of its singular: enough for the English to be about the same. */
    private static Optional<String> meaning(String word) {
        String folded = FoldedText.of(word).toString();
        return Stream.of("", "s", "x", "e", "es")
                .filter(folded::endsWith)
                .map(ending -> folded.substring(0, folded.length() - ending.length()))
                .filter(MEANINGS::containsKey)
                .map(MEANINGS::get)
                .findFirst();
    }

    private static Map<String, String> meanings() {
        try (InputStream table = PseudoEnglish.class.getResourceAsStream("/dev/precis/check/words.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(pair -> !pair[1].matches(DATES))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].split(" ")[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
