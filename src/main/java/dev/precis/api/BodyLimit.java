package dev.precis.api;

import dev.precis.job.JobConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses a body that says beforehand that it is too large, and ends what nobody will read. */
@Singleton
final class BodyLimit {

    /** After the request has its name, before anything reads. */
    private static final int PRIORITY = RequestIds.PRIORITY - 1;
    /** How long a caller may go on sending after its answer; an abrupt end would often keep it from reading that answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final int maxBytes;
    private final long maxBatchBytes;
    private final Vertx vertx;
    private final ProblemWriter problems;

    BodyLimit(ApiConfig config, JobConfig jobs, Vertx vertx, ProblemWriter problems) {
        this.maxBytes = config.maxBodyBytes();
        this.maxBatchBytes = jobs.maxBodyBytes();
        this.vertx = vertx;
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::refuseOrPass, PRIORITY);
    }

    private void refuseOrPass(RoutingContext context) {
        context.addEndHandler(answered -> endUnread(context.request()));
        long limit = isUpload(context.request()) ? maxBatchBytes : maxBytes;
        if (declaredLength(context.request()) > limit && !isStreamed(context)) {
            problems.write(tooLarge(limit), context);
        } else {
            context.next();
        }
    }

    /** What is read as a stream, article by article. */
    private static boolean isUpload(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return request.path().matches("/v1/briefings/?")
                && type != null
                && type.matches("(?i)\\s*(multipart/form-data|application/x-ndjson)\\s*(;.*)?");
    }

    /** A translation memory is read piece by piece, within a limit of its own. */
    private static boolean isStreamed(RoutingContext context) {
        return context.normalizedPath().startsWith("/v1/translation-memory");
    }

    static RequestRefused tooLarge(long maxBytes) {
        return new RequestRefused(ProblemCode.TOO_LARGE, "a request's body holds at most " + maxBytes + " bytes");
    }

    /** The stated length; 0 where none is stated, or none that is a number. */
    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void endUnread(HttpServerRequest request) {
        if (request.isEnded() || request.version() == HttpVersion.HTTP_2) {
            return;
        }
        long hangUp = vertx.setTimer(PATIENCE.toMillis(), late -> hangUpUnlessEnded(request));
        request.endHandler(ended -> vertx.cancelTimer(hangUp));
        request.exceptionHandler(gone -> vertx.cancelTimer(hangUp));
        request.handler(unread -> {});
        request.resume();
    }

    /**
     * Asked again only now: a request that was read to its last byte counts as not ended while it is paused, and tells nobody of an
     * end that is over. Its connection may carry the caller's next request already.
     */
    private static void hangUpUnlessEnded(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
