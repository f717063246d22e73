package dev.precis.model;

import io.quarkus.runtime.configuration.ConfigurationException;

import java.time.Clock;

/** What stands behind the gateway. */
sealed interface Engine permits NoEngine, OpenAiEngine {

    /** As {@code precis.model.engine} names it. */
    String name();

    /** @throws ConfigurationException where the settings name no engine or leave out what it needs */
    static Engine of(ModelConfig config, Clock clock) {
        boolean reachable = config.baseUrl().isPresent();
        return switch (config.engine()) {
            case "none" -> new NoEngine();
            case "openai" -> OpenAiEngine.of(config, clock);
            case "auto" -> reachable ? OpenAiEngine.of(config, clock) : new NoEngine();
            default ->
                throw new ConfigurationException(
                        "precis.model.engine is '" + config.engine() + "'; it can be auto, openai or none");
        };
    }
}
