package dev.precis.model;

import java.util.Optional;

import jakarta.inject.Singleton;

/** The one door to a language model: bounded, with a deadline and the only retry layer. */
@Singleton
public final class ModelGateway {

    /** Asks once, retrying what a retry can mend. Never throws for a fault of model or network. Blocks. */
    public <T> ModelReply<T> ask(ModelQuestion<T> question, Meter meter) {
        throw new UnsupportedOperationException();
    }

    /** The name of the engine in use: {@code openai} or {@code none}. */
    public String engine() {
        throw new UnsupportedOperationException();
    }

    /** The model that answers where none is named; empty with the engine {@code none}. */
    public Optional<String> defaultModel() {
        throw new UnsupportedOperationException();
    }

    /** Engine, model and the parameters that shape its answers, as part of cache keys. Empty with {@code none}. */
    public Optional<String> fingerprint(Optional<String> model) {
        throw new UnsupportedOperationException();
    }
}
