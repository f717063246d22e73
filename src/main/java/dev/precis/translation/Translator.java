package dev.precis.translation;

import jakarta.inject.Singleton;

/** Memory, then cache, then model, then check, then repair. */
@Singleton
public final class Translator {

    /** English for every unit that can have one. Blocks; never throws for a fault of model or network. */
    public Translation translate(TranslationRequest request) {
        throw new UnsupportedOperationException();
    }
}
