package dev.precis.check;

import java.util.List;

/** One check of a French text and its English; pure, and linear in their lengths. */
@FunctionalInterface
public interface UnitCheck {

    /** What it finds; offsets are UTF-16 code units of {@code french} (source) and {@code english} (target). */
    List<Finding> between(String french, String english);
}
