package dev.precis.job;

import dev.precis.model.Pace;
import dev.precis.store.Database;
import dev.precis.store.StoreAway;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The pace of all nodes together. What is spent is summed up by sixtieths of the window, each of which counts until its end is a whole window
 * ago: what was reserved late in one is never forgotten early, and a busy model costs sixty rows and not one a call. Nodes tell the time by their
 * own clocks, which must agree to within some seconds.
 */
final class SharedPace implements Pace {

    private static final Logger LOG = Logger.getLogger(SharedPace.class);
    private static final int PARTS = 60;

    /** A database that was away is looked for again after so long. */
    private static final Duration AWAY = Duration.ofSeconds(5);

    private static final Reservation NOT_NOW = new Reservation(AWAY, Optional.empty());

    private final Database database;
    private final Clock clock;
    private final String name;
    private final long limit;
    private final long window;
    private final long part;

    /** Within one process one after the other: those who wait for other nodes would keep every connection from everybody else. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private long awayUntil;

    SharedPace(Database database, Clock clock, String name, long limit, Duration window) {
        this.database = database;
        this.clock = clock;
        this.name = name;
        this.limit = limit;
        this.window = window.toMillis();
        this.part = Math.max(1, this.window / PARTS);
    }

    /** What was reserved within a part of a window. @param begin of the part, in milliseconds since 1970 */
    private record Spent(long begin, long amount) {}

    @Override
    public Reservation reserve(long amount, Duration longest) {
        turn.lock();
        try {
            return clock.millis() < awayUntil ? NOT_NOW : database.write(handle -> reserve(handle, amount, longest));
        } catch (RuntimeException failure) {
            StoreAway away = StoreAway.in(failure).orElseThrow(() -> failure);
            LOG.warnf("nobody can say what other nodes have spent of the model: %s", away.getMessage());
            awayUntil = clock.millis() + AWAY.toMillis();
            return NOT_NOW;
        } finally {
            turn.unlock();
        }
    }

    private Reservation reserve(Handle handle, long amount, Duration longest) {
        alone(handle);
        long now = clock.millis();
        handle.execute("delete from pace where name = ? and spent <= ?", name, now - window - part);
        long at = firstMoment(spent(handle), Math.min(amount, limit), now);
        Duration pause = Duration.ofMillis(at - now);
        if (pause.compareTo(longest) > 0) {
            return new Reservation(pause, Optional.empty());
        }
        String id = add(handle, at - Math.floorMod(at, part), amount);
        return new Reservation(pause, Optional.of(real -> settle(id, real - amount)));
    }

    /** One node after the other. That a reservation is on the disk nobody waits for: only a database that crashes forgets it. */
    private void alone(Handle handle) {
        handle.execute("set local synchronous_commit to off");
        handle.createQuery("select 1 from (select pg_advisory_xact_lock(hashtext(:name))) as held")
                .bind("name", "precis pace " + name)
                .mapTo(Integer.class)
                .one();
    }

    private List<Spent> spent(Handle handle) {
        return handle.createQuery("select spent, amount from pace where name = :name order by spent")
                .bind("name", name)
                .map((row, context) -> new Spent(row.getLong("spent"), row.getLong("amount")))
                .list();
    }

    private long firstMoment(List<Spent> spent, long amount, long now) {
        long at = spent.isEmpty()
                ? now
                : Math.max(now, spent.get(spent.size() - 1).begin());
        long sum = spent.stream().mapToLong(Spent::amount).sum();
        for (Spent part : spent) {
            long forgotten = part.begin() + this.part + window;
            if (forgotten <= at) {
                sum -= part.amount();
            } else if (sum + amount > limit) {
                at = forgotten;
                sum -= part.amount();
            }
        }
        return at;
    }

    private String add(Handle handle, long begin, long amount) {
        String id = name + "/" + begin;
        handle.execute(
                "insert into pace (id, name, spent, amount) values (?, ?, ?, ?)"
                        + " on conflict (id) do update set amount = pace.amount + excluded.amount",
                id,
                name,
                begin,
                amount);
        return id;
    }

    private void settle(String id, long difference) {
        if (difference == 0) {
            return;
        }
        try {
            database.run(handle -> handle.execute("update pace set amount = amount + ? where id = ?", difference, id));
        } catch (RuntimeException away) {
            LOG.warnf("what a call of the model really cost is not counted: %s", away.getMessage());
        }
    }
}
