package dev.precis.model;

import dev.precis.model.ModelFailure.Unavailable;
import dev.precis.model.ModelReply.Failed;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Who is asking a model right now, so that a service that stops can have them all come back with what there is. */
final class Asking {

    /** Until another instance, or this one, is up again. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Set<Thread> asking = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    <T> ModelReply<T> ask(Supplier<ModelReply<T>> question) {
        Thread asker = Thread.currentThread();
        asking.add(asker);
        try {
            return stopped ? stopping() : answered(question.get());
        } finally {
            asking.remove(asker);
            if (stopped) {
                // Meant for the waiting that is over; what is left to do must not stumble on it.
                Thread.interrupted();
            }
        }
    }

    private <T> ModelReply<T> answered(ModelReply<T> reply) {
        return stopped && reply instanceof Failed<T> ? stopping() : reply;
    }

    private static <T> ModelReply<T> stopping() {
        return new Failed<>(new Unavailable("the service stops", Optional.of(PAUSE)));
    }

    /** Nobody waits for a model any more, and nobody begins to. */
    void stop() {
        stopped = true;
        asking.forEach(Thread::interrupt);
    }
}
