package dev.precis.model;

import dev.precis.FakeKey;
import dev.precis.model.embedded.EmbeddedModel;
import dev.precis.model.embedded.TinyGguf;
import io.opentelemetry.api.OpenTelemetry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Gateways without a container, set up by the same settings as the real one. Retries come after 1 ms. */
public final class Gateways {

    static {
        // The first call of a process loads LangChain4j, which takes longer than the deadlines tests set.
        try (FakeModel model = FakeModel.start()) {
            to(model)
                    .ask(
                            new ModelQuestion<>(
                                    "first",
                                    Optional.empty(),
                                    new Prompt("-", "-"),
                                    AnswerSchema.of("first", Draft.class)),
                            new Meter());
        }
    }

    private record Draft(String answer) {}

    private Gateways() {}

    /** A gateway to a fake model. */
    public static ModelGateway to(FakeModel model) {
        return to(model, Map.of());
    }

    /** A gateway to a fake model with more settings, such as {@code timeout} or {@code concurrency}. */
    public static ModelGateway to(FakeModel model, Map<String, String> settings) {
        return with(reaching(model, settings), Clock.systemUTC(), call -> {});
    }

    /** A gateway to a fake model of another process. */
    public static ModelGateway at(String baseUrl) {
        return with(Map.of("base-url", baseUrl, "name", FakeModel.NAME), Clock.systemUTC(), call -> {});
    }

    /** One of several gateways to a fake model, whose limits count over all that have the same paces. */
    public static ModelGateway sharing(FakeModel model, Map<String, String> settings, Paces paces) {
        return with(reaching(model, settings), Map.of(), Clock.systemUTC(), call -> {}, new Courtesy(), paces);
    }

    /** The engine {@code none}. */
    public static ModelGateway none() {
        return with(Map.of("engine", "none"), Clock.systemUTC(), call -> {});
    }

    /** llama.cpp with a model of 100 KB that says nothing sensible, written into a folder. */
    public static ModelGateway embedded(Path folder, long seed) throws IOException {
        Path file = TinyGguf.write(folder.resolve("tiny" + seed + ".gguf"), seed);
        return with(
                Map.of("engine", "embedded", "embedded.model", file.toString(), "embedded.threads", "1"),
                Clock.systemUTC(),
                call -> {});
    }

    static Map<String, String> reaching(FakeModel model, Map<String, String> settings) {
        Map<String, String> all =
                new HashMap<>(Map.of("base-url", model.baseUrl(), "name", FakeModel.NAME, "api-key", FakeKey.CANARY));
        all.putAll(settings);
        return all;
    }

    static ModelGateway with(Map<String, String> settings, Clock clock, Consumer<ModelCall> calls) {
        return with(settings, Map.of(), clock, calls);
    }

    /** A gateway with more models by their names. */
    static ModelGateway with(
            Map<String, String> settings,
            Map<String, Map<String, String>> named,
            Clock clock,
            Consumer<ModelCall> calls) {
        return with(settings, named, clock, calls, new Courtesy(), Paces.own());
    }

    private static ModelGateway with(
            Map<String, String> settings,
            Map<String, Map<String, String>> named,
            Clock clock,
            Consumer<ModelCall> calls,
            Courtesy courtesy,
            Paces paces) {
        ModelConfig config = config(settings);
        Map<String, ModelSettings> others = new HashMap<>();
        named.forEach((name, its) -> others.put(name, config(its)));
        Engines engines = new Engines(
                config.ollamaUrl(), () -> EmbeddedModel.of(config.embedded(), Path.of("target/no-models")), clock);
        CallBook calling = new CallBook(calls, OpenTelemetry.noop().getTracer("test"));
        Backoff backoff = new Backoff(Duration.ofMillis(1), () -> 0);
        return new ModelGateway(config, others, engines, calling, backoff, courtesy, paces);
    }

    /** Settings by their names without the prefix, the others at their defaults. */
    public static ModelConfig config(Map<String, String> settings) {
        Map<String, String> named = new HashMap<>();
        settings.forEach((name, value) -> named.put("precis.model." + name, value));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ModelConfig.class)
                .withSources(new PropertiesConfigSource(named, "test", 500))
                .build()
                .getConfigMapping(ModelConfig.class);
    }
}
