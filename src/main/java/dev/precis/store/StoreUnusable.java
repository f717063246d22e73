package dev.precis.store;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * There is no database to start with: its directory cannot be made or written, it is damaged, its disk is full, another Précis or another
 * program made it, or none answers. The message names the place and is one line; there is no cause, for Quarkus prints the innermost message.
 */
public final class StoreUnusable extends ConfigurationException {

    private static final long serialVersionUID = 1L;

    StoreUnusable(String message) {
        super(message);
    }
}
