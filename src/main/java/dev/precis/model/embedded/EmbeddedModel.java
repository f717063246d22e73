package dev.precis.model.embedded;

import dev.langchain4j.model.chat.ChatModel;
import dev.precis.model.embedded.NotAnswered.Why;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The model on this machine: fetched and loaded when it is first asked, given back when nobody asks any more. */
public final class EmbeddedModel implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedModel.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration STANDSTILL = Duration.ofSeconds(60);
    private static final Duration REST = Duration.ofMinutes(5);

    private final EmbeddedSettings settings;
    private final ModelFile file;
    private final Fetching fetching;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "embedded-model-idle");
        thread.setDaemon(true);
        return thread;
    });
    private LlamaProcess process;
    private ChatFormat format;
    private ScheduledFuture<?> givingBack;

    private EmbeddedModel(EmbeddedSettings settings, ModelFile file, Download download) {
        this.settings = settings;
        this.file = file;
        this.fetching = new Fetching(file, download, REST);
    }

    /** @throws io.quarkus.runtime.configuration.ConfigurationException where the settings name no file */
    public static EmbeddedModel of(EmbeddedSettings settings, Path dataDir) {
        Download download =
                new Download(HubClient.of(settings.proxy(), settings.hub(), System.getenv()), PAUSE, STANDSTILL);
        return new EmbeddedModel(settings, ModelFile.of(settings, dataDir), download);
    }

    /** What requests call it. */
    public String name() {
        return file.name();
    }

    /** What question and answer may have together. */
    public int contextTokens() {
        return settings.contextTokens();
    }

    public boolean isPresent() {
        return Files.isRegularFile(file.path());
    }

    /** Why it can be neither used nor fetched; empty where it can. */
    public Optional<String> hindrance() {
        if (!NativeLibrary.isThere()) {
            return Optional.of("llama.cpp is not there for this kind of machine");
        }
        if (isPresent()) {
            return Optional.empty();
        }
        if (file.source().isEmpty()) {
            return Optional.of("there is no file " + file.path());
        }
        return settings.download()
                ? Optional.empty()
                : Optional.of("its file is not here and precis.model.embedded.download is false");
    }

    /** How far it is from answering. */
    public Stage stage() {
        return hindrance().map(Stage::failed).orElseGet(fetching::stage);
    }

    /** Has it fetched where it is not here; how far it is then. */
    public Stage need() {
        return hindrance().map(Stage::failed).orElseGet(fetching::need);
    }

    /**
     * The model, for one question.
     *
     * @param longest until the question is given up
     * @param mostTokens of the answer; 0 for as many as there is room for
     */
    public ChatModel within(Duration longest, int mostTokens) {
        return new LlamaChatModel(this, longest, mostTokens);
    }

    /** One question at a time. */
    synchronized LlamaMessage.Answer ask(
            String system, String user, String schema, int mostTokens, int seed, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        require(need());
        stopGivingBack();
        try {
            load(longest);
            Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
            return process.ask(
                    new LlamaMessage.Question(format.write(system, user), schema, mostTokens, seed, left.toMillis()));
        } catch (TimeoutException e) {
            giveBack();
            throw new NotAnswered(Why.LATE, "no complete answer within the time allowed");
        } catch (IOException e) {
            giveBack();
            LOG.warnf("the model %s failed: %s", name(), e.getMessage());
            throw new NotAnswered(Why.BROKEN, "the model on this machine failed: " + e.getMessage());
        } finally {
            givingBack = clock.schedule(this::giveBack, settings.idle().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void require(Stage stage) {
        switch (stage.kind()) {
            case ABSENT, FETCHING ->
                throw new NotAnswered(
                        Why.FETCHING, "the model is on its way to this machine: " + stage.percent() + " % are here");
            case FAILED -> throw new NotAnswered(Why.ABSENT, "there is no embedded model: " + stage.reason());
            case HERE -> {
                // It can be asked.
            }
        }
    }

    private void load(Duration longest) throws IOException {
        if (process != null && process.isAlive()) {
            return;
        }
        Gguf header = Gguf.read(file.path());
        format = ChatFormat.of(header.chatTemplate());
        int threads = settings.threads().orElse(Runtime.getRuntime().availableProcessors());
        long begin = System.nanoTime();
        process = LlamaProcess.start(file.path(), contextOf(header), threads, longest);
        LOG.infof("the model %s is loaded in %d ms", name(), (System.nanoTime() - begin) / 1_000_000);
    }

    private int contextOf(Gguf header) {
        return header.contextTokens()
                .map(made -> Math.min(made, settings.contextTokens()))
                .orElse(settings.contextTokens());
    }

    private void stopGivingBack() {
        if (givingBack != null) {
            givingBack.cancel(false);
        }
    }

    /** Ends the process; its memory is the operating system's again. */
    private synchronized void giveBack() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    /** The operating system's number of the process that has the model loaded. */
    synchronized Optional<Long> pid() {
        return Optional.ofNullable(process).filter(LlamaProcess::isAlive).map(LlamaProcess::pid);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        giveBack();
    }
}
