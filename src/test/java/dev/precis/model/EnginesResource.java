package dev.precis.model;

import dev.precis.FakeKey;
import dev.precis.model.embedded.TinyGguf;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A service with every engine at once: {@code openai} where a request names none, and by their names {@code ollama}, {@code anthropic}
 * and {@code embedded} with a model of 100 KB. A field {@code FakeModel model} of the test holds what answers for the first three.
 */
public final class EnginesResource implements QuarkusTestResourceLifecycleManager {

    private FakeModel model;

    @Override
    public Map<String, String> start() {
        model = FakeModel.start();
        Map<String, String> settings = new HashMap<>();
        server(settings, "precis.model.", "openai", model.baseUrl());
        server(settings, "precis.models.ollama.", "ollama", model.ollamaUrl());
        server(settings, "precis.models.anthropic.", "anthropic", model.baseUrl());
        settings.put("precis.models.embedded.engine", "embedded");
        settings.put("precis.model.embedded.model", tiny().toString());
        settings.put("precis.model.embedded.threads", "1");
        // Its tokens are single bytes.
        settings.put("precis.model.embedded.context-tokens", "32768");
        return settings;
    }

    private static void server(Map<String, String> settings, String prefix, String engine, String url) {
        settings.put(prefix + "engine", engine);
        settings.put(prefix + "base-url", url);
        settings.put(prefix + "name", FakeModel.NAME + "-" + engine);
        settings.put(prefix + "api-key", FakeKey.CANARY);
        settings.put(prefix + "breaker-volume", "1000");
        settings.put(prefix + "max-retries", "0");
        settings.put(prefix + "timeout", "5s");
    }

    private static Path tiny() {
        try {
            return TinyGguf.write(Files.createTempDirectory("precis-tiny").resolve("tiny.gguf"), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(model, field -> field.getType().equals(FakeModel.class));
    }

    @Override
    public void stop() {
        if (model != null) {
            model.close();
        }
    }
}
