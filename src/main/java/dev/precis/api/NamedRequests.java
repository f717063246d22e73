package dev.precis.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.job.KeptAnswers;
import dev.precis.job.KeptAnswers.Admission;
import dev.precis.job.KeptAnswers.Answer;
import dev.precis.job.KeptAnswers.Answered;
import dev.precis.job.KeptAnswers.First;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * {@code Idempotency-Key} on any POST. The same key with the same request is given the same bytes again; with another request 422;
 * while the first is being answered 409. What failed on our side is not kept, so that it can be tried again under its key.
 */
@Provider
public final class NamedRequests implements ContainerRequestFilter, ContainerResponseFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Logger LOG = Logger.getLogger(NamedRequests.class);
    private static final String PENDING = NamedRequests.class.getName();
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final List<String> KEPT_HEADERS =
            List.of("Content-Type", "ETag", "Location", "Vary", "Content-Security-Policy", Preferences.APPLIED);

    /** Filters are made when the service is built, and the store is not there then. */
    private final Instance<KeptAnswers> kept;

    private final ObjectMapper json;

    NamedRequests(Instance<KeptAnswers> kept, ObjectMapper json) {
        this.kept = kept;
        this.json = json;
    }

    private record Pending(First first, HashedBody body) {}

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals("POST")) {
            return;
        }
        if (!key.matches("\\p{Graph}{1,255}")) {
            throw RequestRefused.malformed(HEADER + ": 1 to 255 visible ASCII characters are wanted");
        }
        HashedBody body = HashedBody.of(request);
        Admission admission = kept.get().admit(HashedBody.sha256(key));
        if (admission instanceof First first) {
            request.setEntityStream(body);
            request.setProperty(PENDING, new Pending(first, body));
        } else if (admission instanceof Answered answered) {
            request.abortWith(again(answered.answer(), body.hashOfAll()));
        } else {
            throw new RequestRefused(
                    ProblemCode.IN_FLIGHT, "a request with this key is being answered", Optional.of(MOMENT));
        }
    }

    private Response again(Answer answer, String request) throws IOException {
        if (!answer.request().equals(request)) {
            throw new RequestRefused(
                    ProblemCode.IDEMPOTENCY_KEY_REUSED, "this key has named another request within the last day");
        }
        Response.ResponseBuilder again = Response.status(answer.status());
        json.readTree(answer.headers())
                .properties()
                .forEach(header ->
                        again.header(header.getKey(), header.getValue().asText()));
        return again.entity(answer.body()).build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(PENDING) instanceof Pending pending)) {
            return;
        }
        try {
            settle(pending, response);
        } catch (RuntimeException away) {
            LOG.warnf("an answer cannot be kept under its key: %s", away.getMessage());
        }
    }

    private void settle(Pending pending, ContainerResponseContext response) throws IOException {
        boolean says = response.getStatus() < 500 && response.getStatus() != 408 && response.getStatus() != 429;
        // A refused body is not read to its end for the sake of its hash.
        boolean whole = response.getStatus() < 400 ? pending.body.readAll() : pending.body.isRead();
        if (!says || !whole) {
            kept.get().release(pending.first);
            return;
        }
        byte[] body = bytes(response);
        kept.get()
                .keep(
                        pending.first,
                        new Answer(pending.body.hash(), response.getStatus(), headers(response), body),
                        subject(response));
    }

    /** The very bytes that go out; a problem is written here, so that they can be kept. */
    private byte[] bytes(ContainerResponseContext response) throws JsonProcessingException {
        if (!response.hasEntity()) {
            return new byte[0];
        }
        if (response.getEntity() instanceof byte[] bytes) {
            return bytes;
        }
        byte[] written = response.getEntity() instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(response.getEntity());
        MediaType type = response.getMediaType();
        response.setEntity(written, null, type);
        return written;
    }

    private String headers(ContainerResponseContext response) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        KEPT_HEADERS.forEach(name ->
                Optional.ofNullable(response.getHeaderString(name)).ifPresent(value -> headers.put(name, value)));
        return json.writeValueAsString(headers);
    }

    /** The note or batch that the answer tells of: its name ends the address it stands at. */
    private static Optional<String> subject(ContainerResponseContext response) {
        return Optional.ofNullable(response.getHeaderString("Location"))
                .map(place -> place.substring(place.lastIndexOf('/') + 1));
    }
}
