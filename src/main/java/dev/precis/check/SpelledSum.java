package dev.precis.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The number that a run of number words adds up to. */
final class SpelledSum {

    private static final int LONGEST = 24;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final boolean french;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.ONE;
    private long part;
    private boolean partOpen;
    private boolean half;
    private boolean scaled;
    private boolean bare;
    private StringBuilder decimals;

    SpelledSum(boolean french) {
        this.french = french;
    }

    /** Whether {@code unit} can still be part of this number: "vingt deux", "cent douze", but not "deux vingt-cinq". */
    boolean fits(long unit) {
        return !half
                && (decimals != null && decimals.length() < LONGEST
                        || !partOpen
                        || isFourTwenties(unit)
                        || part % 100 == 0 && part > 0
                        || part % 10 == 0 && part % 100 > 10 && unit < 10
                        || french && part % 100 == 10 && unit >= 7 && unit <= 9
                        || french && (part % 100 == 60 || part % 100 == 80) && unit < 20);
    }

    /** The same for an ordinal, which "un" never joins: "un cinquième" is a part or a fifth one. */
    boolean fitsOrdinal(long unit) {
        return decimals == null && fits(unit) && (partOpen || scaled) && !(part == 1 && !scaled);
    }

    /** "vingt et un", "soixante et onze", "one hundred and two" are one number; "deux et trois" are two. */
    boolean joins(long unit) {
        if (decimals != null) {
            return french && endsInTens() && (unit == 1 || unit == 11);
        }
        return french ? part % 100 >= 20 && (unit == 1 || unit == 11) : part % 100 == 0 && (part > 0 || scaled);
    }

    /** Whether a year can follow: "nineteen" of "nineteen eighty-four", "twenty" of "twenty ten". */
    boolean isCentury() {
        return !half && !scaled && decimals == null && part >= 16 && part <= 20;
    }

    /** The years of a century in words. */
    void addYear(long years) {
        part = part * 100 + years;
    }

    /** Whether hundreds can be counted with what stands here: two to sixteen, as in « douze cents ». */
    boolean takesHundreds() {
        return partOpen && decimals == null && part > 1 && part <= 16;
    }

    void add(long unit) {
        if (decimals != null && unit == 11 && endsInTens()) {
            decimals.setCharAt(decimals.length() - 2, (char) (decimals.charAt(decimals.length() - 2) + 1));
            decimals.setCharAt(decimals.length() - 1, '1');
            return;
        }
        if (decimals != null) {
            decimals.append(decimals.isEmpty() || unit >= 10 || !endsInTens() ? unit : "");
            if (unit < 10 && endsInTens() && decimals.length() > 1) {
                decimals.setCharAt(decimals.length() - 1, (char) ('0' + unit));
            }
            return;
        }
        bare = false;
        part += isFourTwenties(unit) ? 76 : unit;
        partOpen = true;
    }

    void multiply(BigDecimal scale, boolean hundred) {
        if (decimals != null || half) {
            total = value().multiply(scale);
            decimals = null;
            half = false;
            part = 0;
            partOpen = false;
            lastScale = scale;
        } else if (hundred) {
            part = Math.max(part, 1) * 100;
            partOpen = true;
        } else {
            bare = !partOpen && total.signum() == 0;
            BigDecimal times = partOpen ? BigDecimal.valueOf(part) : total.signum() == 0 ? BigDecimal.ONE : total;
            total = partOpen ? total.add(times.multiply(scale)) : times.multiply(scale);
            part = 0;
            partOpen = false;
            lastScale = scale;
        }
        scaled = true;
    }

    void half() {
        part = 0;
        half = true;
    }

    void addHalf() {
        total = total.add(BigDecimal.valueOf(part)).add(lastScale.multiply(HALF));
        part = 0;
    }

    /** Whether the number is larger than any that a text can mean. */
    boolean isFull() {
        return total.precision() - total.scale() > LONGEST;
    }

    /** Whether decimals may begin here. */
    boolean point() {
        if (!partOpen || decimals != null || isFull()) {
            return false;
        }
        decimals = new StringBuilder();
        return true;
    }

    boolean isHalf() {
        return half;
    }

    /** A magnitude that nothing counts: "des millions", "several million". */
    boolean isBareScale() {
        return bare && lastScale.precision() - lastScale.scale() > 6;
    }

    boolean isOne() {
        return !half && !scaled && part == 1;
    }

    /** Whether the number is a small count, such as those before the name of a fraction. */
    boolean isPlain() {
        return !half && !scaled && decimals == null && part >= 1 && part < 100;
    }

    BigDecimal value() {
        if (half) {
            return HALF;
        }
        BigDecimal whole = total.add(BigDecimal.valueOf(part));
        return Numbers.plain(
                decimals == null || decimals.isEmpty()
                        ? whole
                        : new BigDecimal(whole.toPlainString() + "." + decimals));
    }

    Set<BigDecimal> readings() {
        return half
                ? new LinkedHashSet<>(List.of(HALF, Numbers.plain(50), Numbers.plain(2), Numbers.plain(30)))
                : Set.of(value());
    }

    private boolean isFourTwenties(long unit) {
        return french && partOpen && unit == 20 && part % 100 == 4;
    }

    private boolean endsInTens() {
        return decimals.length() > 1 && decimals.charAt(decimals.length() - 1) == '0';
    }
}
