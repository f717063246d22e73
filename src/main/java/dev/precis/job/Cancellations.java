package dev.precis.job;

import dev.precis.store.Database;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import jakarta.inject.Singleton;

/** Which of the batches that this node works on were cancelled: told at once here, looked up for what other nodes were told. */
@Singleton
final class Cancellations {

    private record Watched(AtomicBoolean cancelled, AtomicInteger workers) {}

    private final ConcurrentMap<String, Watched> atWork = new ConcurrentHashMap<>();
    private final Database database;

    Cancellations(Database database) {
        this.database = database;
    }

    /** Work on a batch begins. @return whether its results are still wanted */
    BooleanSupplier begin(String job) {
        Watched watched = atWork.compute(job, (id, known) -> {
            Watched counted = known == null ? new Watched(new AtomicBoolean(), new AtomicInteger()) : known;
            counted.workers.incrementAndGet();
            return counted;
        });
        return () -> !watched.cancelled.get();
    }

    void end(String job) {
        atWork.computeIfPresent(job, (id, watched) -> watched.workers.decrementAndGet() == 0 ? null : watched);
    }

    /** A batch was cancelled here. */
    void cancel(String job) {
        Watched watched = atWork.get(job);
        if (watched != null) {
            watched.cancelled.set(true);
        }
    }

    /** Learns what other nodes were told. */
    void learn() {
        List<String> jobs = List.copyOf(atWork.keySet());
        if (jobs.isEmpty()) {
            return;
        }
        database.jdbi()
                .withHandle(handle -> handle.createQuery("select id from job where state = :state and id in (<jobs>)")
                        .bind("state", JobTable.CANCELLED)
                        .bindList("jobs", jobs)
                        .mapTo(String.class)
                        .list())
                .forEach(this::cancel);
    }
}
