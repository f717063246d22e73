package dev.precis.model;

import java.time.Duration;

/** Says over whom a limit counts: over this process, or over all that share the work with it. */
public interface Paces {

    /**
     * @param name what is limited, such as a model's requests; the same on every node
     * @param limit of requests or tokens
     * @param window in any stretch of time so long
     */
    Pace of(String name, long limit, Duration window);

    /** Limits that count for this process alone. */
    static Paces own() {
        return (name, limit, window) -> new OwnPace(limit, window, System::nanoTime);
    }
}
