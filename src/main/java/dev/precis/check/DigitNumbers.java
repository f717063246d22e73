package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NumberFact.Kind;
import dev.precis.check.NumberFact.Written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers written in digits, with the magnitude that follows them, and times of day.
 *
 * <p>A point or comma before exactly three digits can group or divide; the language decides which is meant, and the other
 * stays as a second reading. Every pattern is possessive: reading is linear in the text.
 */
final class DigitNumbers {

    private static final String BLANK = "[ \\u00A0\\u202F\\u2009]";
    private static final Pattern NUMBER = Pattern.compile("(?=[0-9\u00BC-\u00BE\u2150-\u215E])(?<![0-9])(?:"
            + "(?<time>(?<![0-9]:)(?:[01]?[0-9]|2[0-4])(?:" + BLANK + "?+(?:h|H|heures?)(?![\\p{L}])(?:" + BLANK
            + "?+[0-5][0-9](?![0-9%]|[.,][0-9]|" + BLANK + "?+min))?+"
            + "|:[0-5][0-9](?![0-9]|:[0-9])|[.:][0-5][0-9](?=" + BLANK + "?+[ap]\\.?m\\b)))"
            + "|(?<fraction>(?<![0-9][.,/]|/)(?:[0-9]{1,2}" + BLANK
            + ")?+(?:1/(?:[2-9]|10|20|100)|[2-9]/(?:[3-9]|10))(?![0-9/]|[.,][0-9])"
            + "|[0-9]{0,3}+[\u00BC-\u00BE\u2150-\u215E])"
            + "|(?<grouped>(?<![0-9][.,])[0-9]{1,3}+(?:(?:" + BLANK
            + "[0-9]{3})++|(?:\\.[0-9]{3}){2,}+|(?:,[0-9]{3}){2,}+"
            + "|['\\u2019][0-9]{3})(?![0-9])(?:[.,][0-9]++(?![.,]?[0-9]))?+)"
            + "|(?<mixed>[0-9]{1,3}+(?:\\.[0-9]{3},[0-9]++|,[0-9]{3}\\.[0-9]++)(?![.,]?[0-9]))"
            + "|(?<spaced>(?<![0-9][.,])[0-9]{1,3}+, [0-9]{1,3}+(?=" + BLANK + "?%))"
            + "|(?<divided>(?<![0-9][.,])[0-9]++[.,][0-9]++(?![.,][0-9]))"
            + "|(?<whole>[0-9]++))");

    /** Units whose digit is no number of the text, and the gas that English desks spell out. */
    private static final Pattern UNIT_BEFORE = Pattern.compile("(?:^|[^\\p{L}])(?:[kcdm]?m|K[mM]|CO|co)$");

    private static final Pattern INDEX =
            Pattern.compile("(?:^|[^\\p{L}])(?:CAC|FTSE|DAX|SBF|SMI|IBEX|Nasdaq|NASDAQ|Nikkei|Stoxx|STOXX) $");
    private static final int LONGEST_INDEX = 8;
    private static final Pattern HALF = Pattern.compile(BLANK + "et" + BLANK + "demie?(?![\\p{L}])");
    private static final Pattern RANGE = Pattern.compile("^(?:" + BLANK + "?[-\\u2013\\u2014/]" + BLANK + "?|" + BLANK
            + "(?:à|a|et|ou|to|and|or)" + BLANK + ")[^\\p{L}0-9]?$");

    private static final Pattern ORDINAL = Pattern.compile("(?iu)" + BLANK
            + "?+(?:ers?|res?|(?:è|e\u0300)res?|e|ᵉ|ᵉʳ|i?(?:è|e\u0300?)mes?|nde?|st|rd|th)(?![\\p{L}\\p{M}0-9])");
    /** « 6 mille 74 ». */
    private static final Pattern REST = Pattern.compile(BLANK + "(?<ones>[0-9]{1,3}+)(?![0-9.,%]|" + BLANK + "[%0-9])");

    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final BigDecimal REST_OF = BigDecimal.TEN.pow(3);
    private static final BigDecimal HOUR = new BigDecimal("0.6");

    private DigitNumbers() {}

    static List<NumberFact> of(String text, Language language) {
        List<NumberFact> facts = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        int read = 0;
        while (matcher.find()) {
            if (matcher.start() < read) {
                continue;
            }
            String before = text.substring(Math.max(0, matcher.start() - 4), matcher.start());
            if (!isExponent(matcher.group()) || !UNIT_BEFORE.matcher(before).find()) {
                facts.add(read(text, matcher, language));
                read = facts.get(facts.size() - 1).end();
            }
        }
        return spreadOverRanges(text, facts, language);
    }

    private static boolean isExponent(String digits) {
        return digits.equals("2") || digits.equals("3");
    }

    private static NumberFact read(String text, Matcher matcher, Language language) {
        int start = matcher.start();
        int end = matcher.end();
        if (matcher.group("time") != null) {
            return fact(text, start, end, timeReadings(matcher.group()), Kind.TIME);
        }
        if (matcher.group("fraction") != null) {
            return fact(text, start, end, Fractions.read(matcher.group()), Kind.FRACTION);
        }
        Magnitude magnitude = Magnitude.after(text, end, language);
        List<BigDecimal> plain = readings(matcher, language, !magnitude.isNone());
        Set<BigDecimal> readings = new LinkedHashSet<>();
        for (BigDecimal number : plain) {
            readings.add(number.multiply(magnitude.factor()));
        }
        end = magnitude.end();
        Matcher half = HALF.matcher(text).region(end, text.length());
        if (half.lookingAt()) {
            Set<BigDecimal> whole = Set.copyOf(readings);
            BigDecimal part = magnitude.factor().multiply(new BigDecimal("0.5"));
            readings.clear();
            whole.forEach(number -> readings.add(number.add(part)));
            end = half.end();
        }
        Matcher rest = REST.matcher(text).region(end, text.length());
        if (magnitude.factor().equals(REST_OF) && language == Language.FRENCH && rest.lookingAt()) {
            BigDecimal ones = new BigDecimal(rest.group("ones"));
            Set<BigDecimal> thousands = Set.copyOf(readings);
            readings.clear();
            thousands.forEach(number -> readings.add(number.add(ones)));
            end = rest.end();
        }
        if (magnitude.uncertain()) {
            readings.addAll(plain);
        }
        YearShort.reading(text, matcher.start(), matcher.end()).ifPresent(readings::add);
        boolean ordinal = ORDINAL.matcher(text).region(end, text.length()).lookingAt();
        NumberFact fact = fact(text, start, end, readings, ordinal ? Kind.ORDINAL : Kind.CARDINAL);
        return isLabel(text, start) ? labelled(fact) : fact;
    }

    /** {@code A320}, {@code CO2}; {@code FTSE 100} and {@code CAC 40} too, which a reader knows without it. */
    private static boolean isLabel(String text, int start) {
        return start > 0
                && (Character.isLetter(text.charAt(start - 1))
                        || INDEX.matcher(text.substring(Math.max(0, start - LONGEST_INDEX), start))
                                .find());
    }

    private static NumberFact labelled(NumberFact fact) {
        return new NumberFact(
                fact.text(),
                fact.start(),
                fact.end(),
                fact.value(),
                fact.readings(),
                Written.IN_A_LABEL,
                fact.kind(),
                fact.measure(),
                fact.sign());
    }

    private static List<BigDecimal> readings(Matcher matcher, Language language, boolean scaled) {
        String token = matcher.group();
        if (matcher.group("spaced") != null) {
            return List.of(new BigDecimal(token.replace(", ", ".")));
        }
        if (matcher.group("divided") != null) {
            BigDecimal divided = new BigDecimal(token.replace(',', '.'));
            char sign = token.indexOf(',') >= 0 ? ',' : '.';
            if (!GROUPED.matcher(token).matches()) {
                return List.of(divided);
            }
            BigDecimal grouped = new BigDecimal(token.replace(String.valueOf(sign), ""));
            boolean groups = (sign == '.') == (language == Language.FRENCH);
            if (groups && token.endsWith("00")) {
                // Nobody divides to the thousandth and writes noughts there.
                return List.of(grouped);
            }
            if (scaled && (token.endsWith("00") || !groups && !token.endsWith("0"))) {
                // Nobody writes 8.000 million for eight, nor, in English, 1.047 million for a thousand of them.
                return List.of(token.endsWith("00") ? grouped : divided);
            }
            return groups ? List.of(grouped, divided) : List.of(divided, grouped);
        }
        int division = Math.max(token.lastIndexOf(','), token.lastIndexOf('.'));
        boolean divided = matcher.group("mixed") != null
                || matcher.group("grouped") != null
                        && division >= 0
                        && token.indexOf(token.charAt(division)) == division;
        String whole =
                NO_DIGIT.matcher(divided ? token.substring(0, division) : token).replaceAll("");
        return List.of(new BigDecimal(divided ? whole + "." + token.substring(division + 1) : whole));
    }

    /** A time reads as hours and minutes, on a clock of twelve hours and of twenty-four; and as hours and a part of one. */
    private static Set<BigDecimal> timeReadings(String token) {
        String[] parts = token.replaceAll("[^0-9]+", " ").strip().split(" ");
        BigDecimal minutes = parts.length == 1 ? BigDecimal.ZERO : new BigDecimal(parts[1]).movePointLeft(2);
        int hour = Integer.parseInt(parts[0]);
        Set<BigDecimal> readings = new LinkedHashSet<>();
        readings.add(BigDecimal.valueOf(hour).add(minutes));
        readings.add(BigDecimal.valueOf(hour > 12 ? hour - 12 : hour + 12).add(minutes));
        readings.add(BigDecimal.valueOf(hour).add(Fractions.of(minutes, HOUR)));
        return readings;
    }

    /** In "2 to 3 billion" the first number can mean two billion. */
    private static List<NumberFact> spreadOverRanges(String text, List<NumberFact> facts, Language language) {
        for (int i = facts.size() - 2; i >= 0; i--) {
            NumberFact first = facts.get(i);
            NumberFact second = facts.get(i + 1);
            Magnitude magnitude = Magnitude.ending(second.text(), language);
            if (magnitude.factor().compareTo(BigDecimal.ONE) > 0
                    && RANGE.matcher(text.substring(first.end(), second.start()))
                            .find()
                    && Magnitude.ending(first.text(), language).isNone()) {
                Set<BigDecimal> readings = new LinkedHashSet<>();
                readings.add(first.value());
                readings.addAll(first.readings());
                first.readings().forEach(number -> readings.add(number.multiply(magnitude.factor())));
                facts.set(i, fact(text, first.start(), first.end(), readings, first.kind()));
            }
        }
        return facts;
    }

    private static NumberFact fact(String text, int start, int end, Set<BigDecimal> readings, Kind kind) {
        Set<BigDecimal> plain = new LinkedHashSet<>();
        readings.forEach(number -> plain.add(Numbers.plain(number)));
        return NumberFact.bare(text, start, end, plain, Written.DIGITS, kind);
    }
}
