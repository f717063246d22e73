package dev.precis.model;

import dev.precis.model.ModelFailure.NoModel;

import java.util.Optional;
import java.util.OptionalInt;

/** No model at all: every question is answered by saying so. */
record NoEngine() implements Engine {

    @Override
    public String name() {
        return "none";
    }

    @Override
    public String provider() {
        return "none";
    }

    @Override
    public Optional<String> model() {
        return Optional.empty();
    }

    @Override
    public Optional<NoModel> absence() {
        return Optional.of(NoModel.CONFIGURED);
    }

    @Override
    public Optional<String> fingerprint() {
        return Optional.empty();
    }

    @Override
    public OptionalInt contextTokens() {
        return OptionalInt.empty();
    }

    @Override
    public Attempt attempt(ModelQuestion<?> question, Deadline deadline) {
        return new Attempt.Failed(NoModel.CONFIGURED, false, Tokens.NONE);
    }

    @Override
    public Condition look() {
        return Condition.none("no model is configured");
    }
}
