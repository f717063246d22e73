package dev.precis.model;

import io.quarkus.runtime.configuration.ConfigurationException;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One model at one server.
 *
 * @param baseUrl without a slash at its end
 * @param contextTokens what question and answer may have together
 * @param jsonSchemas whether its server takes them
 * @param temperature 0 to 2
 */
record Endpoint(
        String baseUrl,
        String model,
        Optional<String> apiKey,
        OptionalInt contextTokens,
        OptionalInt maxAnswerTokens,
        boolean jsonSchemas,
        double temperature) {

    /**
     * @param baseUrl the address where none is set
     * @param model the model where none is set
     * @throws ConfigurationException where an address or a name is missing, a key cannot be sent, or a temperature is none
     */
    static Endpoint of(
            ModelSettings settings,
            String engine,
            Optional<String> baseUrl,
            Optional<String> model,
            OptionalInt context) {
        String url = settings.baseUrl()
                .or(() -> baseUrl)
                .map(set -> set.strip().replaceAll("/+$", ""))
                .orElseThrow(() -> new ConfigurationException("the engine " + engine + " needs precis.model.base-url"));
        if (!url.matches("https?://[^\\s/]+[^\\s]*")) {
            throw new ConfigurationException(
                    "precis.model.base-url is no http address, such as http://localhost:8000/v1");
        }
        String name = settings.name()
                .or(() -> model)
                .orElseThrow(() -> new ConfigurationException("the engine " + engine + " needs precis.model.name"));
        Optional<String> key = settings.apiKey().map(String::strip).filter(set -> !set.isEmpty());
        if (key.stream().anyMatch(set -> !set.matches("[\\x21-\\x7e]*"))) {
            throw new ConfigurationException("precis.model.api-key holds characters that no HTTP header can carry");
        }
        if (engine.equals("anthropic") && key.isEmpty()) {
            throw new ConfigurationException("the engine anthropic needs precis.model.api-key");
        }
        if (!(settings.temperature() >= 0 && settings.temperature() <= 2)) {
            throw new ConfigurationException("precis.model.temperature is not between 0 and 2");
        }
        return new Endpoint(
                url,
                name,
                key,
                settings.contextTokens().isPresent() ? settings.contextTokens() : context,
                settings.maxAnswerTokens(),
                settings.jsonSchemas(),
                settings.temperature());
    }

    /** Without the key: a record's own would show it wherever it is logged. */
    @Override
    public String toString() {
        return model + " at " + baseUrl;
    }
}
