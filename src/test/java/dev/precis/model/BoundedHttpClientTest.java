package dev.precis.model;

import dev.precis.model.ModelFailure.TimedOut;
import dev.precis.model.ModelFailure.Unusable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedHttpClientTest {

    record Draft(List<String> units) {}

    private final ServerSocket server;

    BoundedHttpClientTest() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        server.setSoTimeout(5_000);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void theConnectionIsClosedWhenTheDeadlineFires() {
        CompletableFuture<Boolean> closed = serving(socket -> untilClosed(socket.getInputStream()));
        assertThat(ask("timeout", "300ms")).isInstanceOf(TimedOut.class);
        assertThat(closed.orTimeout(10, TimeUnit.SECONDS).join()).isTrue();
    }

    @Test
    void theConnectionIsClosedWhenTheAnswerGoesBeyondItsCap() {
        CompletableFuture<Boolean> closed = serving(socket -> {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            return writesUntilClosed(out, chunk);
        });
        assertThat(ask("max-answer-bytes", "8K")).isInstanceOf(Unusable.class);
        assertThat(closed.orTimeout(10, TimeUnit.SECONDS).join()).isTrue();
    }

    private interface Exchange {
        boolean with(Socket socket) throws IOException;
    }

    private CompletableFuture<Boolean> serving(Exchange exchange) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept()) {
                socket.setSoTimeout(5_000);
                return exchange.with(socket);
            } catch (IOException stillOpen) {
                return false;
            }
        });
    }

    private static boolean untilClosed(InputStream in) throws IOException {
        int read = in.read();
        while (read != -1) {
            read = in.read();
        }
        return true;
    }

    private static boolean writesUntilClosed(OutputStream out, byte[] chunk) {
        try {
            for (int i = 0; i < 100_000; i++) {
                out.write(chunk);
            }
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    private ModelFailure ask(String setting, String value) {
        String url = "http://127.0.0.1:" + server.getLocalPort() + "/v1";
        ModelGateway gateway = Gateways.with(
                Map.of("base-url", url, "name", "m", setting, value), java.time.Clock.systemUTC(), call -> {});
        var question = new ModelQuestion<>(
                "t", Optional.empty(), new Prompt("a", "b"), AnswerSchema.of("translation", Draft.class));
        return ((ModelReply.Failed<Draft>) gateway.ask(question, new Meter())).failure();
    }
}
