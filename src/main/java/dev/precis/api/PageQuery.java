package dev.precis.api;

import org.jboss.resteasy.reactive.RestQuery;

import java.util.Optional;

/** Which part of a list a caller asks for. Its fields are set by the framework. */
public final class PageQuery {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    @RestQuery
    Optional<String> limit;

    @RestQuery
    Optional<String> offset;

    int limit() {
        return within("limit", limit.orElse("" + USUAL), 1, MOST);
    }

    int offset() {
        return within("offset", offset.orElse("0"), 0, Integer.MAX_VALUE);
    }

    static int within(String name, String sent, int least, int most) {
        if (sent.matches("\\d{1,10}")) {
            long number = Long.parseLong(sent);
            if (number >= least && number <= most) {
                return (int) number;
            }
        }
        throw RequestRefused.malformed(name + ": a whole number from " + least + " to " + most + " is wanted");
    }
}
