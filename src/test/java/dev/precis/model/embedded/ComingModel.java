package dev.precis.model.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A service that is told nothing of a model and finds none but its own, which has to be fetched first: from a hub that gives half of it
 * and then waits. A field {@code ComingModel coming} of the test has it go on.
 */
public final class ComingModel implements QuarkusTestResourceLifecycleManager {

    private static final String NOBODY = "http://127.0.0.1:9";

    private FakeHub hub;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("precis-coming");
            hub = new FakeHub(Files.readAllBytes(TinyGguf.write(folder.resolve("tiny.gguf"), 1)))
                    .trouble(FakeHub.Trouble.WAITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "precis.model.engine",
                "auto",
                "precis.model.ollama-url",
                NOBODY,
                "precis.model.embedded.model",
                "hf:maker/models/tiny.gguf",
                "precis.model.embedded.hub",
                hub.url(),
                "precis.model.embedded.threads",
                "1");
    }

    /** The other half comes. */
    public void goOn() {
        hub.goOn();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType().equals(ComingModel.class));
    }

    @Override
    public void stop() {
        if (hub != null) {
            hub.close();
        }
    }
}
