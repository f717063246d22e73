package dev.precis.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The methods an address takes, as a 405 must list them (RFC 9110, 15.5.6); the framework leaves them out. */
final class AllowedMethods {

    private static final Map<Pattern, String> BY_ADDRESS = new LinkedHashMap<>();

    static {
        BY_ADDRESS.put(Pattern.compile("/v1/(segmentations|summaries|translations|checks)/?"), "POST, OPTIONS");
        BY_ADDRESS.put(Pattern.compile("/v1/briefings/?"), "GET, HEAD, POST, OPTIONS");
        BY_ADDRESS.put(Pattern.compile("/v1/briefings/[^/]+/?"), "GET, HEAD, DELETE, OPTIONS");
        BY_ADDRESS.put(Pattern.compile("/v1/jobs/[^/]+/?"), "GET, HEAD, DELETE, OPTIONS");
        BY_ADDRESS.put(Pattern.compile("/v1/jobs/[^/]+/retry/?"), "POST, OPTIONS");
        BY_ADDRESS.put(Pattern.compile("/v1/(glossaries|translation-memory)/?"), "GET, HEAD, POST, OPTIONS");
        BY_ADDRESS.put(Pattern.compile("/v1/glossaries/[^/]+/?"), "GET, HEAD, PUT, DELETE, OPTIONS");
        BY_ADDRESS.put(Pattern.compile("/v1/briefings/[^/]+/(units|claims)/[^/]+/?"), "GET, HEAD, PUT, OPTIONS");
        BY_ADDRESS.put(Pattern.compile("/v1/briefings/[^/]+/corrections/?"), "POST, OPTIONS");
        BY_ADDRESS.put(Pattern.compile("/v1/cache/?"), "GET, HEAD, DELETE, OPTIONS");
    }

    private AllowedMethods() {}

    /** The methods of an address that exists. */
    static String at(String path) {
        return BY_ADDRESS.entrySet().stream()
                .filter(address -> address.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("GET, HEAD, OPTIONS");
    }
}
