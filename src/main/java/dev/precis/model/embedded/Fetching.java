package dev.precis.model.embedded;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Has a model's file fetched when it is first needed, once, behind everybody's back, and tells how far it is. */
final class Fetching {

    private static final Logger LOG = Logger.getLogger(Fetching.class);

    /** The log hears of every tenth part. */
    private static final int STEP = 10;

    private final ModelFile file;
    private final Download download;
    private final Duration rest;
    private final AtomicReference<Stage> stage;
    private volatile long failed;

    /** @param rest after a failure, until the next need tries again */
    Fetching(ModelFile file, Download download, Duration rest) {
        this.file = file;
        this.download = download;
        this.rest = rest;
        this.stage = new AtomicReference<>(Files.isRegularFile(file.path()) ? Stage.HERE : Stage.ABSENT);
    }

    Stage stage() {
        return stage.get();
    }

    /** Begins to fetch it unless it is here, on its way, or failed just now; how far it is. */
    Stage need() {
        Stage now = stage.get();
        boolean mayTry = now.kind() == Stage.Kind.ABSENT
                || (now.kind() == Stage.Kind.FAILED && System.nanoTime() - failed > rest.toNanos());
        if (mayTry && stage.compareAndSet(now, Stage.fetching(0))) {
            Thread fetcher = new Thread(this::fetch, "model-download");
            fetcher.setDaemon(true);
            fetcher.start();
        }
        return stage.get();
    }

    private void fetch() {
        ModelFile.Source source = file.source().orElseThrow();
        LOG.infof("fetching the model %s from %s", file.name(), source.uri());
        try {
            download.fetch(source, file.path(), this::at);
            stage.set(Stage.HERE);
            LOG.infof("the model %s is here: %s", file.name(), file.path());
        } catch (IOException | RuntimeException e) {
            failed = System.nanoTime();
            stage.set(Stage.failed(e instanceof FetchFailed ? e.getMessage() : reason(e)));
            LOG.warnf(
                    "the model %s cannot be fetched, so the service goes on without one: %s",
                    file.name(), stage.get().reason());
        }
    }

    private static String reason(Exception e) {
        return "it cannot be written (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ")";
    }

    private void at(long bytes, long of) {
        int percent = (int) (100 * bytes / of);
        int before = stage.get().percent();
        if (percent != before) {
            stage.set(Stage.fetching(percent));
            if (percent / STEP != before / STEP) {
                LOG.infof("fetching the model %s: %d %% of %d MB", file.name(), percent, of >> 20);
            }
        }
    }
}
