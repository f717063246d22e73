package dev.precis.model;

import dev.precis.model.embedded.EmbeddedSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The model that answers where a request names none. */
@ConfigMapping(prefix = "precis.model")
public interface ModelConfig extends ModelSettings {

    /** Where {@code auto} looks for an Ollama when no address is set. */
    @WithDefault("http://127.0.0.1:11434")
    String ollamaUrl();

    /** The model that runs on this machine. */
    EmbeddedSettings embedded();
}
