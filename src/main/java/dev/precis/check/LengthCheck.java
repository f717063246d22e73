package dev.precis.check;

import java.util.Optional;

/** Whether a translation is of a length its source can have: something was cut off, or poured in. */
public final class LengthCheck {

    private static final int TOO_SHORT_TO_JUDGE = 40;
    private static final int MOST = 4;

    private LengthCheck() {}

    /** A finding where the English is over four times, or under a quarter, of the length of a French text over 40 characters. */
    public static Optional<Finding> of(String french, String english) {
        int source = french.strip().length();
        int target = english.strip().length();
        if (source <= TOO_SHORT_TO_JUDGE || target * MOST >= source && target <= source * MOST) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                "length", Severity.MAJOR, "the French has %d characters, the English %d".formatted(source, target)));
    }
}
