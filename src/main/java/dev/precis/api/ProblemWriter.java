package dev.precis.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Writes the problems of requests that never reach a resource. */
@Singleton
final class ProblemWriter {

    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);
    /** Before the platform's own handler of failures, which stands last. */
    private static final int ORDER = Integer.MAX_VALUE - 1;

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).failureHandler(this::writeFailure);
    }

    private void writeFailure(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        int status = context.statusCode();
        if (status < 400 || status >= 500) {
            LOG.error("A request failed", context.failure());
        }
        write(HttpRefusals.of(status), context);
    }

    void write(RequestRefused refused, RoutingContext context) {
        context.response()
                .setStatusCode(refused.code().status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(document(refused, context));
    }

    private Buffer document(RequestRefused refused, RoutingContext context) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problem.of(refused, RequestIds.of(context))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is plain data", impossible);
        }
    }
}
