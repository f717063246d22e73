package dev.precis.model;

import dev.precis.FakeKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of faults in the README, each over real sockets, twenty times. */
class FaultTableTest {

    private static final int RUNS = 20;
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();

    private record Draft(String answer) {}

    private static final AnswerSchema<Draft> SCHEMA = AnswerSchema.of("fault", Draft.class);

    /** What one run came to. */
    private record Run(ModelReply<Draft> reply, List<Long> questions, Duration took) {}

    @AfterAll
    static void stop() {
        THREADS.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultHasItsDocumentedAnswerInEveryRun(Fault fault) {
        List<CompletableFuture<Run>> runs = IntStream.range(0, RUNS)
                .mapToObj(run -> CompletableFuture.supplyAsync(() -> run(fault), THREADS))
                .toList();
        assertThat(runs.stream().map(CompletableFuture::join)).allSatisfy(run -> {
            assertThat(run.took).isLessThan(Fault.DEADLINE.plusSeconds(1));
            assertThat(run.questions.size())
                    .as("questions")
                    .isBetween(fault.expected.atLeast(), fault.expected.questions());
            fault.expected
                    .failure()
                    .ifPresentOrElse(
                            type -> assertThat(failure(run)).isInstanceOf(type),
                            () -> assertThat(run.reply).isInstanceOf(ModelReply.Answer.class));
            if (fault.expected.afterMillis() > 0) {
                assertThat(Duration.ofNanos(run.questions.get(1) - run.questions.get(0)))
                        .isGreaterThanOrEqualTo(Duration.ofMillis(fault.expected.afterMillis()));
            }
            fault.expected
                    .retryAfterSeconds()
                    .ifPresent(seconds -> assertThat(((ModelFailure.Unavailable) failure(run)).retryAfter())
                            .contains(Duration.ofSeconds(seconds)));
        });
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultStandsInTheReadme(Fault fault) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("| " + fault.row);
    }

    private static ModelFailure failure(Run run) {
        assertThat(run.reply).isInstanceOf(ModelReply.Failed.class);
        return ((ModelReply.Failed<Draft>) run.reply).failure();
    }

    private static Run run(Fault fault) {
        if (fault.behaviour.isEmpty()) {
            return ask("http://127.0.0.1:" + closedPort(), Optional.empty());
        }
        try (RawServer server = new RawServer(fault.behaviour.get())) {
            return ask(server.url(), Optional.of(server));
        }
    }

    private static Run ask(String url, Optional<RawServer> server) {
        Map<String, String> settings = new HashMap<>(Fault.SETTINGS);
        settings.putAll(Map.of("base-url", url + "/v1", "name", "m", "api-key", FakeKey.CANARY));
        ModelGateway gateway = Gateways.with(settings, Clock.systemUTC(), call -> {});
        long begin = System.nanoTime();
        ModelReply<Draft> reply = gateway.ask(
                new ModelQuestion<>("fault", Optional.empty(), new Prompt("Answer.", "[s1] Bonjour."), SCHEMA),
                new Meter());
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        return new Run(reply, server.map(RawServer::questions).orElse(List.of()), took);
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
