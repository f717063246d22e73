package dev.precis.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every request its name: on the answer, in every problem, and in every log line. */
@Singleton
final class RequestIds {

    /** The header a caller may name a request by. */
    static final String HEADER = "X-Request-Id";

    private static final String KEY = "request_id";
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,128}");
    /** Before everything else, so that nothing can be answered without it. */
    static final int PRIORITY = 100_000;

    void install(@Observes Filters filters) {
        filters.register(RequestIds::name, PRIORITY);
    }

    private static void name(RoutingContext context) {
        String id = Optional.ofNullable(context.request().getHeader(HEADER))
                .filter(sent -> SAFE.matcher(sent).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        context.put(KEY, id);
        MDC.put(KEY, id);
        context.response().putHeader(HEADER, id).putHeader("X-Content-Type-Options", "nosniff");
        context.next();
    }

    static String of(RoutingContext context) {
        return context.get(KEY);
    }
}
