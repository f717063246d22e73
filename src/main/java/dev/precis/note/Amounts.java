package dev.precis.note;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Whether two amounts can be the same amount, told more or less exactly. */
final class Amounts {

    /** Below this, whole numbers count things and are told exactly. */
    private static final BigDecimal ROUNDED_FROM = BigDecimal.valueOf(100);

    private Amounts() {}

    /** True also where one is the other, rounded or cut to fewer digits: 12.1 and 12.09 agree, 14 and 13 do not. */
    static boolean agree(BigDecimal one, BigDecimal other) {
        if (one.compareTo(other) == 0) {
            return true;
        }
        if (isCount(one) && isCount(other)) {
            return false;
        }
        int digits = Math.min(digits(one), digits(other));
        return same(one, other, new MathContext(digits, RoundingMode.HALF_UP))
                || same(one, other, new MathContext(digits, RoundingMode.DOWN));
    }

    private static boolean same(BigDecimal one, BigDecimal other, MathContext rounding) {
        return one.round(rounding).compareTo(other.round(rounding)) == 0;
    }

    private static boolean isCount(BigDecimal amount) {
        return amount.abs().compareTo(ROUNDED_FROM) < 0
                && amount.stripTrailingZeros().scale() <= 0;
    }

    private static int digits(BigDecimal amount) {
        return amount.stripTrailingZeros().precision();
    }
}
