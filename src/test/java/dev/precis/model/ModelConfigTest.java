package dev.precis.model;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModelConfigTest {

    private static final String URL = "http://127.0.0.1:1/v1";

    @Test
    void theDefaultsAreTheDocumentedOnes() {
        ModelConfig config = Gateways.config(Map.of());
        assertThat(config.engine()).isEqualTo("auto");
        assertThat(Limits.of(config, false).total()).isEqualTo(Duration.ofSeconds(120));
        assertThat(Limits.of(config, true).total()).isEqualTo(Duration.ofMinutes(15));
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.maxAnswerBytes().asLongValue()).isEqualTo(1024 * 1024);
        assertThat(config.concurrency()).isEqualTo(32);
        assertThat(config.maxRetries()).isEqualTo(2);
        assertThat(config.inputPrice()).isEmpty();
    }

    @Test
    void settingsThatCannotWorkAreNamedAtTheStart() {
        assertRefused(Map.of("engine", "gpt"), "precis.model.engine");
        assertRefused(Map.of("engine", "openai"), "precis.model.base-url");
        assertRefused(Map.of("base-url", URL), "precis.model.name");
        assertRefused(Map.of("base-url", "localhost:8000", "name", "m"), "precis.model.base-url");
        assertRefused(Map.of("concurrency", "0"), "precis.model.concurrency");
        assertRefused(Map.of("timeout", "0s"), "precis.model.timeout");
        assertRefused(Map.of("max-retries", "-1"), "precis.model.max-retries");
        assertRefused(Map.of("queue", "-1"), "precis.model.queue");
        assertRefused(Map.of("idle-timeout", "0s"), "precis.model.idle-timeout");
        assertRefused(Map.of("engine", "anthropic", "name", "m"), "precis.model.api-key");
        assertRefused(Map.of("engine", "embedded", "embedded.model", "hf:granite"), "precis.model.embedded.model");
    }

    @Test
    void aKeyThatNoHeaderCanCarryIsRefusedWithoutBeingTold() {
        assertThatThrownBy(() -> gateway(Map.of("base-url", URL, "name", "m", "api-key", "sk-\nsecret")))
                .hasMessageContaining("precis.model.api-key")
                .hasMessageNotContaining("secret");
    }

    private static void assertRefused(Map<String, String> settings, String named) {
        assertThatThrownBy(() -> gateway(settings))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(named);
    }

    private static ModelGateway gateway(Map<String, String> settings) {
        return Gateways.with(settings, Clock.systemUTC(), call -> {});
    }
}
