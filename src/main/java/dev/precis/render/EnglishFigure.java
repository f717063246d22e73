package dev.precis.render;

import dev.precis.note.NoteSummary;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A figure for a reader of English: its number as English writes it, and the article's own words for what code cannot read. */
final class EnglishFigure {

    /** Units written alike in both languages. */
    private static final String NEUTRAL_UNIT = "[%€$£¥]|[A-Z]{3}";

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private EnglishFigure() {}

    static String of(NoteSummary.Figure figure) {
        String quoted = "“" + figure.text() + "”";
        if (figure.value().isEmpty()) {
            return quoted;
        }
        BigDecimal value = figure.value().get();
        String number = number(value);
        String withWords = value.abs().compareTo(MILLION) >= 0 ? number + " (" + quoted + ")" : quoted;
        String unit = figure.unit().orElse("");
        if (unit.matches(NEUTRAL_UNIT)) {
            return unit.equals("%") ? number + unit : number + " " + unit;
        }
        return isTold(unit, figure.what().fr()) ? number : withWords;
    }

    /** Whether what the figure measures names its unit, and so does the English of that. */
    private static boolean isTold(String unit, String what) {
        return !unit.isEmpty() && what.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
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
