package dev.precis.model;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

import java.util.Map;

/** Further models, by the names that requests call them: {@code precis.models.big.base-url}, {@code precis.models.big.name}, … */
@ConfigMapping(prefix = "precis.models")
public interface NamedModels {

    @WithParentName
    Map<String, ModelSettings> byName();
}
