package dev.precis.check;

import dev.precis.article.Language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figure in a few French words: its number with magnitude applied, and what it counts. */
public final class FigureReader {

    private static final Pattern UNIT_AFTER = Pattern.compile(
            "^[\\s\\u00A0\\u202F-]*+(?:de[\\s\\u00A0]++|d['\\u2019][\\s\\u00A0]*+)?+(?<unit>[%€$£¥‰°]|[\\p{L}][\\p{L}\\p{M}²³]*+"
                    + "(?:[\\s\\u00A0](?!de[\\s\\u00A0]|en[\\s\\u00A0]|sur[\\s\\u00A0])[\\p{L}][\\p{L}\\p{M}²³]*+)?+)[\\s.]*+");
    private static final Pattern CURRENCY_BEFORE = Pattern.compile("(?<unit>[€$£¥])[\\s\\u00A0]*+$");

    private FigureReader() {}

    /**
     * What a figure says.
     *
     * @param value the number, magnitude applied; a percentage as it stands
     * @param unit what it counts, such as {@code euros} or {@code %}
     */
    public record Figure(BigDecimal value, Optional<String> unit) {}

    /** The figure in {@code words}; empty where they hold no number, more than one, or one that counts by guess. */
    public static Optional<Figure> read(String words) {
        List<NumberFact> numbers = Numbers.of(words, Language.FRENCH).stream()
                .filter(number -> !isArticle(number))
                .toList();
        if (numbers.size() != 1 || numbers.get(0).kind() == NumberFact.Kind.ROUGH) {
            return Optional.empty();
        }
        NumberFact number = numbers.get(0);
        return Optional.of(new Figure(number.value(), unit(words, number)));
    }

    private static boolean isArticle(NumberFact number) {
        return number.text().equalsIgnoreCase("un") || number.text().equalsIgnoreCase("une");
    }

    private static Optional<String> unit(String words, NumberFact number) {
        Matcher before = CURRENCY_BEFORE.matcher(words.substring(0, number.start()));
        if (before.find()) {
            return Optional.of(before.group("unit"));
        }
        String rest = words.substring(number.end());
        Matcher after = UNIT_AFTER.matcher(rest);
        return after.find() && (after.end() == rest.length() || isSymbol(after.group("unit")))
                ? Optional.of(after.group("unit"))
                : Optional.empty();
    }

    private static boolean isSymbol(String unit) {
        return unit.length() == 1 && !Character.isLetter(unit.charAt(0));
    }
}
