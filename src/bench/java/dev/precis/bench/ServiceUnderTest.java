package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The built jar in a process of its own, as a user runs it: started, asked over HTTP, killed the hard way. */
public final class ServiceUnderTest implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private ServiceUnderTest(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the jar against a model server, without a corpus, so that every answer must be asked for. */
    static ServiceUnderTest start(Path dataDir, String modelUrl, String modelName) throws Exception {
        return start(dataDir, List.of(), Map.of("precis.model.base-url", modelUrl, "precis.model.name", modelName));
    }

    /** Starts the jar with these options of the JVM, without a corpus. */
    static ServiceUnderTest start(Path dataDir, List<String> options) throws Exception {
        return start(dataDir, options, Map.of());
    }

    /** The same with settings of one's own. @param java flags of the virtual machine */
    public static ServiceUnderTest start(Path dataDir, List<String> java, Map<String, String> settings)
            throws Exception {
        ServiceUnderTest service = begin(dataDir, java, settings);
        service.awaitReady();
        return service;
    }

    /** The same, without waiting until it is ready. */
    static ServiceUnderTest begin(Path dataDir, List<String> java, Map<String, String> settings) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(flags());
        command.addAll(java);
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dprecis.data-dir=" + dataDir);
        command.add("-Dprecis.corpus-dir=" + dataDir.resolve("no-corpus"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(JAR.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        dataDir.resolve("service.log").toFile()))
                .start();
        return new ServiceUnderTest(process, port);
    }

    /** More flags of its virtual machine, for comparing: {@code PRECIS_BENCH_JAVA}, parted by blanks. */
    private static List<String> flags() {
        String flags = System.getenv().getOrDefault("PRECIS_BENCH_JAVA", "").strip();
        return flags.isEmpty() ? List.of() : List.of(flags.split("\\s+"));
    }

    /** SIGSTOP and SIGCONT: everything stands still, or goes on as if nothing had been. */
    void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    long pid() {
        return process.pid();
    }

    HttpClient http() {
        return http;
    }

    /** Posts JSON and returns the answer, whatever its status. @param headers names and values in turn */
    CompletableFuture<HttpResponse<String>> post(String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What stands at an address, whatever its status. */
    String get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** The same, byte for byte. */
    byte[] bytes(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** Forgets every answer, so that the next request starts from nothing. */
    void purge() throws Exception {
        http.send(HttpRequest.newBuilder(uri("/v1/cache")).DELETE().build(), HttpResponse.BodyHandlers.discarding());
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= 300) {
            throw new IOException(response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** What it has had of the processors so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** SIGTERM: told to stop, and left to it. */
    Process terminate() {
        process.destroy();
        return process;
    }

    /** SIGKILL: nothing is told, nothing is flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    void awaitReady() throws Exception {
        long giveUp = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (System.nanoTime() < giveUp && process.isAlive()) {
            try {
                HttpRequest ready =
                        HttpRequest.newBuilder(uri("/q/health/ready")).build();
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IllegalStateException("the service did not start");
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
