package dev.precis.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a whole, as a number and in percent. */
final class Fractions {

    private static final MathContext DIGITS = new MathContext(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern GLYPH = Pattern.compile("[\u00BC-\u00BE\u2150-\u215E]");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?<whole>[0-9]{1,3})[^0-9/\\u2044]++)?+(?<n>[0-9]{1,3})[/\u2044](?<d>[0-9]{1,3})");

    private Fractions() {}

    /** The fraction, to 15 digits. */
    static BigDecimal of(BigDecimal numerator, BigDecimal denominator) {
        return Numbers.plain(numerator.divide(denominator, DIGITS));
    }

    /** {@code 3/4}, {@code 5 1/2}, {@code ½}; without a whole also both of its numbers, since 5/7 can be five to seven. */
    static Set<BigDecimal> read(String written) {
        Matcher parts = WRITTEN.matcher(
                Normalizer.normalize(GLYPH.matcher(written).replaceAll(" $0").strip(), Normalizer.Form.NFKC));
        if (!parts.matches()) {
            throw new IllegalArgumentException("no fraction: " + written);
        }
        BigDecimal whole = parts.group("whole") == null ? BigDecimal.ZERO : new BigDecimal(parts.group("whole"));
        BigDecimal numerator = new BigDecimal(parts.group("n"));
        BigDecimal denominator = new BigDecimal(parts.group("d"));
        Set<BigDecimal> readings = new LinkedHashSet<>();
        readings.add(Numbers.plain(whole.add(of(numerator, denominator))));
        if (whole.signum() == 0) {
            readings.add(Numbers.plain(numerator));
            readings.add(Numbers.plain(denominator));
        }
        return readings;
    }

    /** The fraction, and what one may call it in percent: two thirds are 66 or 67. */
    static Set<BigDecimal> readings(BigDecimal numerator, BigDecimal denominator) {
        Set<BigDecimal> readings = new LinkedHashSet<>();
        BigDecimal value = of(numerator, denominator);
        readings.add(value);
        if (numerator.compareTo(BigDecimal.ONE) > 0) {
            // "three quarters" may be quarters of a year.
            readings.add(Numbers.plain(numerator));
        }
        BigDecimal percent = value.multiply(HUNDRED);
        readings.add(Numbers.plain(percent.setScale(0, RoundingMode.DOWN)));
        readings.add(Numbers.plain(percent.setScale(0, RoundingMode.HALF_UP)));
        return readings;
    }
}
