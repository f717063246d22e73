package dev.precis.check;

import dev.precis.article.Language;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Why a French press text cannot hold what a specification asks for: rules on how it is written, in the order they are tried. */
enum NoPress {
    POWERS("powers and exponents", spec -> found("\\^|[0-9]e[+-]?[0-9]", spec)),
    STRINGS(
            "addresses, telephone numbers and dates, whose digits are no numbers",
            spec -> found("https?://|\\d+\\.\\d+\\.\\d+\\.\\d|\\d{3}-\\d{4}|\\d/\\d+/\\d{4}", spec)),
    RELATIVE("ordinals without a number: last, next", spec -> spec.value().matches("(?:end|current).*")),
    ELSEWHERE(
            "units and dates, which are numbers that the specification leaves to another of its models",
            spec -> spec.hasNone() && found("\\d ?(?:k?m|ml|mai)(?!\\p{L})", spec)),
    SPREADSHEET(
            "digits that are not the value: a spreadsheet turned 3/4 into 43894.0",
            spec -> spec.said().matches("-?\\d+(?:[.,]\\d+)?")
                    && spec.number()
                            .filter(value ->
                                    differs(value, new BigDecimal(spec.said().replace(',', '.'))))
                            .isPresent()
                    && found("\\.0$|\\d,\\d{9}", spec)),
    SHORT_SCALE(
            "a trillion of twelve noughts, which is English: a French one has eighteen",
            spec -> found("trillion", spec)
                    && spec.number()
                            .filter(value -> value.abs().compareTo(BigDecimal.TEN.pow(18)) < 0
                                    && value.abs().signum() > 0)
                            .isPresent()),
    DIGITS_WITH_HUNDREDS(
            "digits before cent for hundreds: a press text's cents are money",
            spec -> found("\\d cents?\\b", spec) && spec.kind() == NumberSpec.Kind.NUMBER),
    INDIAN("Indian and other foreign groupings", spec -> found("lakh|crore|\\d,\\d\\d,\\d{3}", spec)),
    DICTATED("a minus or a sum said in words", spec -> found("(?i)n[ée]gati(?:f|ve)|soustraire", spec)),
    LARGE_DENOMINATOR(
            "fractions of arithmetic: a denominator beyond ten but for hundredths and thousandths, or an improper fraction",
            NoPress::isArithmetic),
    UNFRENCH("words that are no French", NoPress::isUnfrench);

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final String reason;
    private final Predicate<NumberSpec> rule;

    NoPress(String reason, Predicate<NumberSpec> rule) {
        this.reason = reason;
        this.rule = rule;
    }

    String reason() {
        return reason;
    }

    boolean excludes(NumberSpec spec) {
        return rule.test(spec);
    }

    private static boolean found(String pattern, NumberSpec spec) {
        return Pattern.compile(pattern)
                .matcher(spec.hasNone() ? spec.text() : spec.said() + " " + spec.text())
                .find();
    }

    private static boolean differs(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }

    private static boolean isArithmetic(NumberSpec spec) {
        String folded = Word.fold(spec.said());
        boolean part = spec.kind() == NumberSpec.Kind.NUMBER && folded.matches(".*iemes?$");
        boolean usual = folded.matches(
                "(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)[ -](?:tiers|quarts?|(?:trois|quatr|cinqu|six|sept|huit|neuv|dix|cent|mill)iemes?)");
        return part && !usual;
    }

    private static boolean isUnfrench(NumberSpec spec) {
        return !spec.hasNone() && WORD.matcher(spec.said()).results().anyMatch(word -> !isFrench(word.group()));
    }

    private static boolean isFrench(String word) {
        return Lexicon.of(Language.FRENCH).hasFolded(Word.fold(word))
                || NumberWords.of(Language.FRENCH).find(Word.fold(word)).isPresent()
                || MeasureTable.find(Word.fold(word)).isPresent();
    }
}
