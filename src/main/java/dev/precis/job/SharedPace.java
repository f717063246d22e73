package dev.precis.job;

import dev.precis.store.Database;
import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

/**
 * Keeps what all nodes together spend in any stretch of time below a limit: requests, or tokens. What is reserved counts from the moment it
 * may be used, so that no window, wherever it begins, holds more than the limit.
 */
@Singleton
public final class SharedPace {

    private final Database database;
    private final Clock clock;

    public SharedPace(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A place in the window.
     *
     * @param pause until what was reserved may be spent
     * @param id by which its amount is put right; empty where the pause is longer than any use, and nothing is reserved
     */
    public record Reservation(Duration pause, String id) {

        public boolean isReserved() {
            return !id.isEmpty();
        }
    }

    private record Spending(long at, long amount) {}

    /**
     * Reserves an amount for the first moment it fits; more than the limit waits for a window of its own.
     *
     * @param name what is limited, such as a model's requests
     * @param longest the longest wait that is any use
     */
    public Reservation reserve(String name, long limit, Duration window, long amount, Duration longest) {
        return database.write(handle -> {
            alone(handle, name);
            long now = clock.millis();
            handle.execute("delete from pace where name = ? and spent <= ?", name, now - window.toMillis());
            long at = firstMoment(spent(handle, name), Math.min(amount, limit), limit, window.toMillis(), now);
            Duration pause = Duration.ofMillis(at - now);
            if (pause.compareTo(longest) > 0) {
                return new Reservation(pause, "");
            }
            String id = UUID.randomUUID().toString();
            handle.execute("insert into pace (id, name, spent, amount) values (?, ?, ?, ?)", id, name, at, amount);
            return new Reservation(pause, id);
        });
    }

    /** What a reservation really cost; 0 gives it back. */
    public void settle(Reservation reservation, long amount) {
        database.run(handle -> handle.execute("update pace set amount = ? where id = ?", amount, reservation.id()));
    }

    /** On SQLite every write is alone as it is. */
    private void alone(Handle handle, String name) {
        if (database.isShared()) {
            handle.createQuery("select 1 from (select pg_advisory_xact_lock(hashtext(:name))) as held")
                    .bind("name", "precis pace " + name)
                    .mapTo(Integer.class)
                    .one();
        }
    }

    private static List<Spending> spent(Handle handle, String name) {
        return handle.createQuery("select spent, amount from pace where name = :name order by spent")
                .bind("name", name)
                .map((row, context) -> new Spending(row.getLong("spent"), row.getLong("amount")))
                .collectIntoList();
    }

    private static long firstMoment(List<Spending> spent, long amount, long limit, long window, long now) {
        List<Spending> inOrder = new ArrayList<>(spent);
        long at = inOrder.isEmpty()
                ? now
                : Math.max(now, inOrder.get(inOrder.size() - 1).at());
        long sum = inOrder.stream().mapToLong(Spending::amount).sum();
        for (Spending spending : inOrder) {
            if (spending.at() <= at - window) {
                sum -= spending.amount();
            } else if (sum + amount > limit) {
                at = Math.max(at, spending.at() + window);
                sum -= spending.amount();
            }
        }
        return at;
    }
}
