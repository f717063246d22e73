package dev.precis.check;

import java.util.List;

/** One check of a French claim and the French texts it cites; pure, and linear in their lengths. */
@FunctionalInterface
public interface EvidenceCheck {

    /**
     * What of the claim its evidence does not carry; target offsets are UTF-16 code units of {@code claim}.
     *
     * @param evidence the cited texts in reading order
     */
    List<Finding> supported(String claim, List<String> evidence);
}
