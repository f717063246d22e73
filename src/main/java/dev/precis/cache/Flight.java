package dev.precis.cache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A question that somebody else is asking right now. */
public final class Flight {

    private final CompletableFuture<CachedResult> future;

    Flight(CompletableFuture<CachedResult> future) {
        this.future = future;
    }

    /** Waits for the other's result; throws the exception the other failed with. */
    public CachedResult await() {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
