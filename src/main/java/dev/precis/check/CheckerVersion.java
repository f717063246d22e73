package dev.precis.check;

/** The version of the checks; part of every cache key, so that what older checks let pass is asked anew. */
public final class CheckerVersion {

    /** Raised whenever a check judges differently. */
    public static final String CURRENT = "6";

    private CheckerVersion() {}
}
