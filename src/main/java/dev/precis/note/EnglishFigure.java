package dev.precis.note;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure for a reader of English: its number as English writes it. */
final class EnglishFigure {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /** What stands before a number and bounds it. */
    private static final Map<String, String> BOUNDS = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("plus de", "more than "),
            Map.entry("plus d'", "more than "),
            Map.entry("moins de", "less than "),
            Map.entry("près de", "nearly "),
            Map.entry("environ", "about "),
            Map.entry("quelque", "some "),
            Map.entry("au moins", "at least "),
            Map.entry("au plus", "at most "),
            Map.entry("jusqu'à", "up to "));

    /** Signs that English writes before the number. */
    private static final Map<String, String> SIGNS = Map.of(
            "euros",
            "€",
            "euro",
            "€",
            "€",
            "€",
            "dollars",
            "$",
            "dollar",
            "$",
            "$",
            "$",
            "livres sterling",
            "£",
            "£",
            "£");

    /** Units that follow the number, a blank between them. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("yuans", "yuan"),
            Map.entry("yens", "yen"),
            Map.entry("dongs", "dong"),
            Map.entry("roubles", "roubles"),
            Map.entry("francs suisses", "Swiss francs"),
            Map.entry("heures", "hours"),
            Map.entry("jours", "days"),
            Map.entry("semaines", "weeks"),
            Map.entry("mois", "months"),
            Map.entry("ans", "years"),
            Map.entry("années", "years"),
            Map.entry("km", "km"),
            Map.entry("kilomètres", "kilometres"),
            Map.entry("kilomètres carrés", "square kilometres"),
            Map.entry("hectares", "hectares"),
            Map.entry("tonnes", "tonnes"),
            Map.entry("personnes", "people"),
            Map.entry("habitants", "inhabitants"),
            Map.entry("pays", "countries"),
            Map.entry("entreprises", "companies"),
            Map.entry("emplois", "jobs"),
            Map.entry("accords", "agreements"),
            Map.entry("voix", "votes"));

    /** A number and its magnitude: {@code 900 millions}. */
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?iU)[\\d\\s.,]+(?:\\s(?:mille|millions?|milliards?|billions?))?");

    private static final Pattern BEFORE_DIGITS = Pattern.compile("(\\D*+)\\d");

    private EnglishFigure() {}

    /** Empty where code cannot read it. */
    static Optional<String> of(NoteSummary.Figure figure) {
        return figure.value()
                .flatMap(value -> bound(figure.text())
                        .flatMap(bound -> written(value, figure).map(number -> bound + number)));
    }

    /** The English of what stands before the number; empty where code does not know it. */
    private static Optional<String> bound(String text) {
        Matcher before = BEFORE_DIGITS.matcher(text);
        return before.lookingAt()
                ? Optional.ofNullable(BOUNDS.get(
                        before.group(1).replace('\u2019', '\'').strip().toLowerCase(Locale.ROOT)))
                : Optional.of("");
    }

    private static Optional<String> written(BigDecimal value, NoteSummary.Figure figure) {
        String unit = figure.unit().orElse("").replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
        if (SIGNS.containsKey(unit)) {
            return Optional.of(SIGNS.get(unit) + number(value));
        }
        if (unit.equals("%")) {
            return Optional.of(number(value) + "%");
        }
        if (UNITS.containsKey(unit)) {
            return Optional.of(number(value) + " " + UNITS.get(unit));
        }
        return isTold(unit, figure) ? Optional.of(number(value)) : Optional.empty();
    }

    /** Whether the figure is a number alone, or what it measures names its unit, and so does the English of that. */
    private static boolean isTold(String unit, NoteSummary.Figure figure) {
        return unit.isEmpty()
                ? NUMBER_ALONE.matcher(figure.text()).matches()
                : figure.what().fr().toLowerCase(Locale.ROOT).contains(unit);
    }

    private static String number(BigDecimal value) {
        if (value.abs().compareTo(BILLION) >= 0) {
            return plain(value.divide(BILLION)) + " billion";
        }
        return value.abs().compareTo(MILLION) >= 0 ? plain(value.divide(MILLION)) + " million" : plain(value);
    }

    private static String plain(BigDecimal value) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }
}
