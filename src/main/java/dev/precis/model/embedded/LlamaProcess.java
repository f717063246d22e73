package dev.precis.model.embedded;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A running {@link LlamaWorker}: its memory is that of a process, given back whenever that ends. */
final class LlamaProcess implements AutoCloseable {

    /** The heap of the process; a model's weights and context are beside it. */
    private static final String HEAP = "-Xmx128m";

    /** Between two pieces of an answer the process looks at the clock itself. */
    private static final Duration GRACE = Duration.ofMillis(300);

    private final Process process;
    private final Path scratch;
    private final DataOutputStream to;
    private final DataInputStream from;
    private volatile String lastWords = "";

    private LlamaProcess(Process process, Path scratch) {
        this.process = process;
        this.scratch = scratch;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.from = new DataInputStream(process.getInputStream());
        listen();
    }

    /**
     * Starts it and waits until the model is loaded.
     *
     * @throws IOException where it cannot be loaded
     */
    static LlamaProcess start(Path model, int contextTokens, int threads, Duration longest) throws IOException {
        Path scratch = Files.createTempDirectory("precis-llama");
        LlamaProcess started = new LlamaProcess(
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                HEAP,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dfile.encoding=UTF-8",
                                "-Djava.io.tmpdir=" + scratch,
                                "-cp",
                                OwnClassPath.of(LlamaWorker.class, de.kherud.llama.LlamaModel.class),
                                LlamaWorker.class.getName(),
                                model.toString(),
                                Integer.toString(contextTokens),
                                Integer.toString(threads))
                        .start(),
                scratch);
        try {
            started.within(longest, () -> {
                LlamaMessage.Ready.await(started.from);
                return true;
            });
            return started;
        } catch (IOException | TimeoutException e) {
            String words = started.lastWords;
            started.close();
            throw new IOException("llama.cpp cannot load it" + (words.isBlank() ? "" : ": " + words), e);
        }
    }

    /**
     * Asks; the process has to be closed after an exception.
     *
     * @throws TimeoutException at the deadline
     * @throws IOException where the process ends
     */
    LlamaMessage.Answer ask(LlamaMessage.Question question) throws IOException, TimeoutException {
        return within(Duration.ofMillis(question.millis()).plus(GRACE), () -> {
            question.write(to);
            return LlamaMessage.Answer.read(from);
        });
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The operating system's number of it. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            sweep();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Talk<T> {
        T talk() throws IOException;
    }

    /** Reading from a process knows no deadline, so somebody else reads; ending the process ends the reading. */
    private <T> T within(Duration longest, Talk<T> talk) throws IOException, TimeoutException {
        CompletableFuture<T> talked = new CompletableFuture<>();
        Thread talker = new Thread(
                () -> {
                    try {
                        talked.complete(talk.talk());
                    } catch (IOException | RuntimeException e) {
                        talked.completeExceptionally(e);
                    }
                },
                "embedded-model");
        talker.setDaemon(true);
        talker.start();
        try {
            return talked.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IOException("the process that runs the model has ended", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Its errors are read away, so that it never waits for a reader; until it has loaded, the last one says why it could not. */
    private void listen() {
        Thread listener = new Thread(
                () -> {
                    try (BufferedReader errors = new BufferedReader(
                            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
                        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
                            if (line.contains("Exception") || line.contains("Error")) {
                                lastWords = line.strip();
                            }
                        }
                    } catch (IOException over) {
                        // The process has ended.
                    }
                },
                "embedded-model-errors");
        listener.setDaemon(true);
        listener.start();
    }

    private void sweep() {
        try (Stream<Path> files = Files.list(scratch)) {
            List<Path> left = files.toList();
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(scratch);
        } catch (IOException e) {
            // What is left in the temporary folder is the operating system's to clear.
        }
    }
}
