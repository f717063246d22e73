package dev.precis.api;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;

/** What a caller would rather have (RFC 7240). */
final class Preferences {

    static final String HEADER = "Prefer";
    static final String APPLIED = "Preference-Applied";
    static final String RESPOND_ASYNC = "respond-async";

    private Preferences() {}

    /** Whether the caller would rather be told where the answer will stand than wait for it. */
    static boolean respondAsync(HttpHeaders headers) {
        List<String> sent = headers.getRequestHeader(HEADER);
        return sent != null
                && sent.stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .anyMatch(preference -> preference.trim().equalsIgnoreCase(RESPOND_ASYNC));
    }
}
