package dev.precis.model;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

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

    /** The engine {@code none}. */
    public static ModelGateway none() {
        return with(Map.of("engine", "none"), Clock.systemUTC(), call -> {});
    }

    static Map<String, String> reaching(FakeModel model, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("base-url", model.baseUrl(), "name", FakeModel.NAME));
        all.putAll(settings);
        return all;
    }

    static ModelGateway with(Map<String, String> settings, Clock clock, Consumer<ModelCall> calls) {
        return new ModelGateway(config(settings), clock, calls, new Backoff(Duration.ofMillis(1), () -> 0));
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
