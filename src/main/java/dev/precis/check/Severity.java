package dev.precis.check;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How bad a finding is: critical misleads the reader, major needs a person's eye, minor is advice. */
public enum Severity {
    CRITICAL,
    MAJOR,
    MINOR;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
