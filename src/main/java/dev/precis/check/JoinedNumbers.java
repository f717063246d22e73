package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NumberFact.Kind;
import dev.precis.check.NumberFact.Written;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What numbers say together that neither says alone: « cinq et un quart », « un Français sur trois », « 3 douzaines », "tens of
 * thousands", « trois quarts de million », « neuf heures moins vingt », "ten to six", « 20 sec 53 ».
 */
final class JoinedNumbers {

    private static final int LONGEST_JOINT = 40;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_IN_RATIO = BigDecimal.valueOf(1000);
    private static final String BLANK = "[\\s\\u00A0\\u202F]";
    private static final Pattern AND = Pattern.compile(BLANK + "(?:et|and)" + BLANK);
    private static final Pattern NEXT = Pattern.compile(BLANK + "|-");
    private static final Pattern OF = Pattern.compile(BLANK + "(?:de|of)" + BLANK + "(?:an?" + BLANK + ")?");
    private static final Pattern FRENCH_RATIO =
            Pattern.compile(BLANK + "(?:\\p{L}++" + BLANK + ")?(?:sur|contre)" + BLANK + "(?:les" + BLANK + ")?");
    private static final Pattern ENGLISH_RATIO = Pattern.compile(
            BLANK + "(?:\\p{L}++" + BLANK + "){0,2}(?:in|out" + BLANK + "of)" + BLANK + "(?:every" + BLANK + ")?");

    private static final Pattern FRENCH_CLOCK =
            Pattern.compile("(?:" + BLANK + "?heures?)?" + BLANK + "(?<less>moins" + BLANK + "(?:le" + BLANK + ")?)?");
    private static final Pattern ENGLISH_CLOCK =
            Pattern.compile(BLANK + "(?:minutes" + BLANK + ")?(?<link>to|past)" + BLANK);
    private static final Pattern SECONDS = Pattern.compile(BLANK + "?(?:s|sec|secs|secondes?|seconds?)\\.?" + BLANK);
    /** Those that English counts to and past the hour. */
    private static final Set<BigDecimal> MINUTES =
            Set.of(Numbers.plain(5), Numbers.plain(10), Numbers.plain(20), Numbers.plain(25));

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);
    private static final BigDecimal HALF_DAY = BigDecimal.valueOf(12);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final String text;
    private final boolean french;
    private final Pattern ratio;

    JoinedNumbers(String text, Language language) {
        this.text = text;
        this.french = language == Language.FRENCH;
        this.ratio = language == Language.FRENCH ? FRENCH_RATIO : ENGLISH_RATIO;
    }

    /** @param numbers in the order of the text */
    List<NumberFact> join(List<NumberFact> numbers) {
        List<NumberFact> joined =
                joinCounts(numbers.stream().filter(number -> !isArticle(number)).toList());
        numbers.stream()
                .filter(JoinedNumbers::isArticle)
                .filter(article -> joined.stream()
                        .noneMatch(number -> number.start() <= article.start() && article.end() <= number.end()))
                .toList()
                .forEach(joined::add);
        joined.sort(Comparator.comparingInt(NumberFact::start));
        return joined;
    }

    /** "a quarter of a million": what counts nothing stands between no two numbers. */
    private static boolean isArticle(NumberFact number) {
        return number.text().equals("a") || number.text().equals("an");
    }

    private List<NumberFact> joinCounts(List<NumberFact> numbers) {
        List<NumberFact> joined = new ArrayList<>();
        for (NumberFact number : numbers) {
            NumberFact last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || number.start() - last.end() > LONGEST_JOINT) {
                joined.add(number);
                continue;
            }
            String between = text.substring(last.end(), number.start());
            Optional<NumberFact> clock =
                    french ? frenchClock(last, number, between) : englishClock(last, number, between);
            if (clock.isPresent()) {
                joined.set(joined.size() - 1, clock.get());
            } else if (isSeconds(last, number, between)) {
                joined.set(joined.size() - 1, seconds(last, number));
            } else if (isMixed(last, number, between)) {
                joined.set(joined.size() - 1, mixed(last, number));
            } else if (isProduct(last, number, between)) {
                joined.set(joined.size() - 1, product(last, number));
            } else {
                joined.add(isRatio(last, number, between) ? part(last, number) : number);
            }
        }
        return joined;
    }

    /** « neuf heures vingt », « 9 heures moins le quart ». */
    private Optional<NumberFact> frenchClock(NumberFact hour, NumberFact minutes, String between) {
        Matcher link = FRENCH_CLOCK.matcher(between);
        boolean isHour = hour.kind() == Kind.TIME || hour.kind() == Kind.CARDINAL && between.contains("heure");
        return isHour && link.matches() && (hour.kind() == Kind.CARDINAL || link.group("less") != null)
                ? clock(hour, hour, minutes, link.group("less") != null)
                : Optional.empty();
    }

    /** "twenty past five", "ten to six", which counts down and so is no range. */
    private Optional<NumberFact> englishClock(NumberFact minutes, NumberFact hour, String between) {
        Matcher link = ENGLISH_CLOCK.matcher(between);
        if (!link.matches() || hour.kind() != Kind.CARDINAL && hour.kind() != Kind.TIME) {
            return Optional.empty();
        }
        boolean to = link.group("link").equals("to");
        boolean quarter = minutes.written() == Written.WORDS && isPart(minutes);
        boolean range = to && minutes.value().compareTo(hour.value()) <= 0;
        if (!quarter && (range || !MINUTES.contains(minutes.value()))) {
            return Optional.empty();
        }
        return clock(minutes, hour, minutes, to);
    }

    private Optional<NumberFact> clock(NumberFact first, NumberFact hour, NumberFact minutes, boolean less) {
        BigDecimal part = minutes.readings().stream()
                .filter(JoinedNumbers::isPart)
                .findFirst()
                .map(HOUR::multiply)
                .orElse(minutes.value());
        boolean small =
                part.signum() > 0 && part.compareTo(HOUR) < 0 && hour.value().compareTo(HOURS) <= 0;
        if (!small || part.stripTrailingZeros().scale() > 0 || hour.value().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal hours = hour.value().setScale(0, RoundingMode.DOWN);
        BigDecimal time = less
                ? hours.subtract(BigDecimal.ONE).add(HOUR.subtract(part).movePointLeft(2))
                : hours.add(part.movePointLeft(2));
        BigDecimal other = hours.compareTo(HALF_DAY) > 0 ? time.subtract(HALF_DAY) : time.add(HALF_DAY);
        NumberFact last = first == hour ? minutes : hour;
        return Optional.of(spanning(
                first, last, new LinkedHashSet<>(List.of(Numbers.plain(time), Numbers.plain(other))), Kind.TIME));
    }

    private static boolean isSeconds(NumberFact seconds, NumberFact parts, String between) {
        return seconds.written() == Written.DIGITS
                && parts.written() == Written.DIGITS
                && parts.text().length() == 2
                && seconds.value().compareTo(HOUR) < 0
                && SECONDS.matcher(between).matches();
    }

    private NumberFact seconds(NumberFact seconds, NumberFact parts) {
        BigDecimal value = new BigDecimal(seconds.value().toPlainString() + "." + parts.text());
        return spanning(seconds, parts, Set.of(Numbers.plain(value)), Kind.CARDINAL);
    }

    private static boolean isMixed(NumberFact whole, NumberFact part, String between) {
        return whole.kind() == Kind.CARDINAL
                && (part.kind() == Kind.FRACTION || part.kind() == Kind.IMPLIED)
                && part.written() == Written.WORDS
                && isPart(part)
                && AND.matcher(between).matches();
    }

    private static boolean isPart(NumberFact number) {
        return number.readings().stream().anyMatch(JoinedNumbers::isPart);
    }

    private static boolean isPart(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
    }

    /** « cinq milliards et trois quarts » : of a milliard. */
    private NumberFact mixed(NumberFact whole, NumberFact part) {
        BigDecimal scale = BigDecimal.ONE;
        if (whole.value().compareTo(MILLION) >= 0) {
            scale = whole.value().remainder(BigDecimal.TEN.pow(9)).signum() == 0 ? BigDecimal.TEN.pow(9) : MILLION;
        }
        Set<BigDecimal> readings = new LinkedHashSet<>();
        for (BigDecimal reading : part.readings()) {
            if (isPart(reading)) {
                readings.add(Numbers.plain(whole.value().add(reading.multiply(scale))));
            }
        }
        return spanning(whole, part, readings, Kind.CARDINAL);
    }

    /** Digits before dozens, a part of a million, tens of thousands. */
    private static boolean isProduct(NumberFact first, NumberFact second, String between) {
        if (second.kind() != Kind.ROUGH || second.written() != Written.WORDS) {
            return false;
        }
        boolean counted = first.written() == Written.DIGITS && first.kind() == Kind.CARDINAL;
        boolean part = first.written() == Written.WORDS
                && (first.kind() == Kind.FRACTION || first.kind() == Kind.IMPLIED)
                && isPart(first)
                && second.value().compareTo(MILLION) >= 0;
        boolean rough = first.kind() == Kind.ROUGH && second.value().compareTo(first.value()) > 0;
        return counted && NEXT.matcher(between).matches()
                || (part || rough) && OF.matcher(between).matches();
    }

    private NumberFact product(NumberFact first, NumberFact second) {
        boolean counted = first.written() == Written.DIGITS;
        boolean rough = first.kind() == Kind.ROUGH;
        Set<BigDecimal> readings = new LinkedHashSet<>();
        for (BigDecimal factor : second.readings()) {
            first.readings().stream()
                    .filter(reading -> counted || rough || isPart(reading))
                    .map(reading -> Numbers.plain(reading.multiply(factor)))
                    .forEach(readings::add);
        }
        return spanning(first, second, readings, rough ? Kind.ROUGH : Kind.CARDINAL);
    }

    private boolean isRatio(NumberFact first, NumberFact second, String between) {
        return first.kind() == Kind.CARDINAL
                && second.kind() == Kind.CARDINAL
                && first.value().signum() > 0
                && first.value().compareTo(second.value()) < 0
                && second.value().compareTo(MOST_IN_RATIO) <= 0
                && ratio.matcher(between).matches();
    }

    /** The second number of a ratio also says the part. */
    private static NumberFact part(NumberFact first, NumberFact second) {
        Set<BigDecimal> readings = new LinkedHashSet<>();
        readings.add(second.value());
        readings.addAll(second.readings());
        readings.addAll(Fractions.readings(first.value(), second.value()));
        readings.remove(first.value());
        return second.reading(readings);
    }

    private NumberFact spanning(NumberFact first, NumberFact last, Set<BigDecimal> readings, Kind kind) {
        Written written =
                first.written() == Written.DIGITS || last.written() == Written.DIGITS ? Written.DIGITS : Written.WORDS;
        return NumberFact.bare(text, first.start(), last.end(), readings, written, kind);
    }
}
