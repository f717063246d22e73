package dev.precis.model.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the hub for the rest of a file. The hub names size and hash, and sends on to where the bytes are. */
final class HubRequest {

    private static final int MOST_REDIRECTS = 5;
    private static final int RANGE_BEYOND_END = 416;

    /** For the head of an answer; bytes may take as long as they take. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+)");
    private static final Pattern SHA256 = Pattern.compile("\"?([0-9a-fA-F]{64})\"?");

    private final HttpClient http;

    /** @param http follows no redirects: what the hub says in them would be lost */
    HubRequest(HttpClient http) {
        this.http = http;
    }

    /** The answer to a request for everything from {@code have} on. */
    Answer from(URI source, long have) throws IOException {
        URI uri = source;
        OptionalLong size = OptionalLong.empty();
        Optional<String> sha256 = Optional.empty();
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpResponse<InputStream> response = send(uri, have);
            size = size.isPresent() ? size : number(response.headers(), "X-Linked-Size");
            sha256 = sha256.or(() -> hash(response.headers()));
            if (response.statusCode() / 100 != 3) {
                return answer(source, response, size, sha256);
            }
            response.body().close();
            uri = next(uri, response.headers());
        }
        throw new FetchFailed("the hub sends from one address to the next without end");
    }

    private HttpResponse<InputStream> send(URI uri, long have) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFailed("the service stops", e);
        }
    }

    private static URI next(URI from, HttpHeaders headers) throws FetchFailed {
        String location = headers.firstValue("Location")
                .orElseThrow(() -> new FetchFailed("the hub sends on without saying where"));
        URI next = from.resolve(location);
        if (from.getScheme().equals("https") && !"https".equals(next.getScheme())) {
            throw new FetchFailed("the hub sends on to an address without encryption");
        }
        return next;
    }

    private static Answer answer(
            URI source, HttpResponse<InputStream> response, OptionalLong size, Optional<String> sha256)
            throws IOException {
        int status = response.statusCode();
        if (status >= 500 || status == 408 || status == 429) {
            response.body().close();
            throw new IOException("the hub answers with status " + status);
        }
        if (status != 200 && status != 206 && status != RANGE_BEYOND_END) {
            response.body().close();
            throw new FetchFailed(refusal(source, status));
        }
        return new Answer(status, response.headers(), size, sha256, response.body());
    }

    private static String refusal(URI source, int status) {
        return switch (status) {
            case 401, 403 -> "the hub gives " + source + " to nobody unknown (" + status + ")";
            case 404 -> "the hub has no " + source + " (404)";
            case 407 -> "the proxy asks for a password (407)";
            default -> "the hub answers with status " + status;
        };
    }

    /** A lost connection, in words for whoever runs the service. */
    static FetchFailed failed(URI source, IOException broken) {
        boolean nobody = broken instanceof ConnectException
                || broken instanceof HttpConnectTimeoutException
                || broken.getCause() instanceof UnknownHostException;
        String message = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left")) {
            return new FetchFailed("there is no room for it on the disk", broken);
        }
        return nobody
                ? new FetchFailed(
                        "nobody answers at " + source.getHost()
                                + "; behind a proxy, set precis.model.embedded.proxy or HTTPS_PROXY",
                        broken)
                : new FetchFailed("the connection to " + source.getHost() + " broke off time and again", broken);
    }

    private static OptionalLong number(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(value -> OptionalLong.of(Long.parseLong(value)))
                .orElse(OptionalLong.empty());
    }

    private static Optional<String> hash(HttpHeaders headers) {
        return headers.firstValue("X-Linked-ETag")
                .map(SHA256::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT));
    }

    /**
     * What came.
     *
     * @param size of the whole file, where the hub says
     */
    record Answer(int status, HttpHeaders headers, OptionalLong linkedSize, Optional<String> sha256, InputStream body)
            implements AutoCloseable {

        OptionalLong size() {
            if (linkedSize.isPresent()) {
                return linkedSize;
            }
            if (status == 200) {
                return number(headers, "Content-Length");
            }
            return range().map(range -> OptionalLong.of(Long.parseLong(range.group(2))))
                    .orElse(OptionalLong.empty());
        }

        /** Whether the bytes that come are those after the first {@code have}; otherwise they are all from the start. */
        boolean continuesAt(long have) {
            return status == RANGE_BEYOND_END
                    || (status == 206
                            && range().filter(range -> Long.parseLong(range.group(1)) == have)
                                    .isPresent());
        }

        /** Whether nothing follows what is there already. */
        boolean isComplete() {
            return status == RANGE_BEYOND_END;
        }

        private Optional<Matcher> range() {
            return headers.firstValue("Content-Range").map(RANGE::matcher).filter(Matcher::matches);
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
