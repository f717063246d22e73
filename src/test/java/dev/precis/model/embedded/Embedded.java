package dev.precis.model.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import java.util.HashMap;
import java.util.Map;

/** Settings of an embedded model, by their names without the prefix. */
final class Embedded {

    @ConfigMapping(prefix = "embedded")
    interface Settings extends EmbeddedSettings {}

    private Embedded() {}

    static EmbeddedSettings settings(Map<String, String> settings) {
        Map<String, String> named = new HashMap<>();
        settings.forEach((name, value) -> named.put("embedded." + name, value));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .withSources(new PropertiesConfigSource(named, "test", 500))
                .build()
                .getConfigMapping(Settings.class);
    }
}
