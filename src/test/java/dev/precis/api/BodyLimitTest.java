package dev.precis.api;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** Over a bare socket, since clients differ in what they do with an answer that comes before they are done. */
@QuarkusTest
class BodyLimitTest {

    private static final int LIMIT = 10 * 1024 * 1024;
    private static final byte[] CHUNK =
            ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);

    @TestHTTPResource
    URL service;

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedBeforeOneByteOfItIsSent() throws IOException {
        try (Socket socket = request("Content-Length: " + (LIMIT + 1))) {
            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "\"too_large\"", "10485760");
        }
    }

    @Test
    void aChunkedBodyIsRefusedOnceItHasPassedTheLimit() throws IOException {
        try (Socket socket = request("Transfer-Encoding: chunked")) {
            for (int sent = 0; sent <= LIMIT; sent += 0x10000) {
                socket.getOutputStream().write(CHUNK);
            }
            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "\"too_large\"", "10485760");
        }
    }

    @Test
    void aBodyWithoutEndEndsWithItsConnection() throws IOException {
        try (Socket socket = request("Transfer-Encoding: chunked")) {
            long begin = System.nanoTime();
            OutputStream out = socket.getOutputStream();
            IOException hungUp = null;
            while (hungUp == null
                    && System.nanoTime() - begin < Duration.ofSeconds(20).toNanos()) {
                try {
                    out.write(CHUNK);
                } catch (IOException e) {
                    hungUp = e;
                }
            }
            assertThat(hungUp).as("the service hangs up").isNotNull();
        }
    }

    @Test
    void aConnectionWhoseSmallBodyWasNotReadServesTheNextRequest() throws IOException {
        try (Socket socket = request("Accept: image/png\r\nContent-Length: 5")) {
            socket.getOutputStream().write("Paris".getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(socket)).startsWith("HTTP/1.1 406");
            socket.getOutputStream()
                    .write("GET /v1/models HTTP/1.1\r\nHost: precis\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aConnectionWhoseBodyWasReadServesTheNextRequestAlsoAfterAWhile() throws Exception {
        try (Socket socket = request("Content-Length: 5")) {
            socket.getOutputStream().write("Paris".getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(socket)).startsWith("HTTP/1.1 422");
            // Longer than a caller may go on sending after its answer.
            Thread.sleep(1500);
            socket.getOutputStream()
                    .write("GET /v1/models HTTP/1.1\r\nHost: precis\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        }
    }

    private Socket request(String headers) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write(("POST /v1/summaries HTTP/1.1\r\nHost: precis\r\nContent-Type: text/plain\r\n" + headers
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Head and JSON body of the next answer. */
    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        int depth = 0;
        do {
            int next = socket.getInputStream().read();
            if (next < 0) {
                break;
            }
            answer.append((char) next);
            depth += next == '{' ? 1 : next == '}' ? -1 : 0;
        } while (depth > 0 || answer.indexOf("}") < 0);
        return answer.toString();
    }
}
