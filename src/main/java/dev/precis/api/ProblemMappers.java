package dev.precis.api;

import dev.precis.briefing.BriefingRefused;
import dev.precis.store.StoreAway;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import java.time.Duration;
import java.util.Optional;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** The one place where a failure becomes a problem document. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Duration STORE_PAUSE = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response refused(RequestRefused refused, RoutingContext context) {
        return answer(refused, context).build();
    }

    @ServerExceptionMapper
    Response refused(BriefingRefused refused, RoutingContext context) {
        return answer(Refusals.of(refused.refusal()), context).build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException failure, RoutingContext context) {
        return answer(HttpRefusals.of(failure.getResponse().getStatus()), context)
                .header(HttpHeaders.ALLOW, AllowedMethods.at(context.normalizedPath()))
                .build();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, RoutingContext context) {
        int status = failure.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(failure, context);
        }
        return answer(HttpRefusals.of(status), context).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext context) {
        Optional<StoreAway> away = StoreAway.in(failure);
        if (away.isPresent()) {
            LOG.warnf(
                    "A request met a database that cannot be used: %s",
                    away.get().getMessage());
            return answer(refused(away.get()), context).build();
        }
        LOG.error("A request failed", failure);
        return answer(HttpRefusals.of(500), context).build();
    }

    private static RequestRefused refused(StoreAway away) {
        return new RequestRefused(
                ProblemCode.STORE_UNAVAILABLE,
                away.getMessage() + "; nothing that was answered is lost",
                Optional.of(STORE_PAUSE));
    }

    private static ResponseBuilder answer(RequestRefused refused, RoutingContext context) {
        Problem problem = Problem.of(refused, RequestIds.of(context));
        ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        refused.retryAfter().ifPresent(pause -> answer.header(HttpHeaders.RETRY_AFTER, seconds(pause)));
        return answer;
    }

    /** Whole seconds, and never fewer than were asked for. */
    private static long seconds(Duration pause) {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
