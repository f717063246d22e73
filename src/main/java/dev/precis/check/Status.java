package dev.precis.check;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.List;
import java.util.Locale;

/** How far a claim or a unit can be trusted. */
public enum Status {
    /** Passed its checks. */
    VERIFIED,
    /** Passed them at the second asking. */
    REPAIRED,
    /** Stands with a critical or major finding. */
    UNVERIFIED,
    /** Has no English. */
    UNTRANSLATED;

    /** The status that follows from findings: any critical or major one leaves a text unverified. */
    public static Status of(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.MINOR) ? UNVERIFIED : VERIFIED;
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
