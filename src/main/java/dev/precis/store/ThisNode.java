package dev.precis.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * This process among those that share the database. It says every {@link #BEAT} that it is alive; whoever has missed
 * {@value #MISSED} beats is taken for dead, and what it held may be taken over. A process that starts again is another one.
 *
 * <p>Beats are told by each node's own clock, so the clocks must agree to within some seconds.
 */
@Singleton
@Startup
public final class ThisNode implements AutoCloseable {

    public static final Duration BEAT = Duration.ofSeconds(5);
    public static final int MISSED = 4;

    private static final Logger LOG = Logger.getLogger(ThisNode.class);
    private static final int LAST = 10_000;
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final String id = UUID.randomUUID().toString();
    private final Database database;
    private final Clock clock;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(beat -> {
        Thread thread = new Thread(beat, "node-beat");
        thread.setDaemon(true);
        return thread;
    });

    public ThisNode(Database database, Clock clock) {
        this(database, clock, true);
    }

    /** @param works false for a process that passes by while the one that works with the same file goes on */
    @Inject
    ThisNode(
            Database database,
            Clock clock,
            @ConfigProperty(name = "precis.job.enabled", defaultValue = "true") boolean works) {
        this.database = database;
        this.clock = clock;
        if (!database.isShared() && works) {
            // A file has one process; those that came before it are gone, however they ended.
            database.run(handle -> handle.execute("delete from node"));
        }
        beat();
        if (database.isShared()) {
            LOG.infof("This node is %s", id);
        }
        heart.scheduleWithFixedDelay(this::beatOrSay, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A name no other process has or had. */
    public String id() {
        return id;
    }

    /** Whether it goes on saying that it is alive. */
    boolean isBeating() {
        return !heart.isShutdown();
    }

    /** An SQL condition that the node named in a column lives; {@code :deadBefore} in it is {@link #deadBefore()}. */
    public static String lives(String column) {
        return "(exists (select 1 from node living where living.id = " + column + " and living.beat >= :deadBefore))";
    }

    /** Nodes not heard of since then, in milliseconds since 1970, are dead. */
    public long deadBefore() {
        return clock.millis() - BEAT.multipliedBy(MISSED).toMillis();
    }

    private void beatOrSay() {
        try {
            beat();
        } catch (RuntimeException away) {
            LOG.warnf("this node cannot say that it is alive: %s", away.getMessage());
        }
    }

    private void beat() {
        database.run(handle -> {
            handle.createUpdate("insert into node (id, beat) values (:id, :now)"
                            + " on conflict (id) do update set beat = excluded.beat")
                    .bind("id", id)
                    .bind("now", clock.millis())
                    .execute();
            handle.createUpdate("delete from node where beat < :forgotten")
                    .bind("forgotten", clock.millis() - FORGOTTEN.toMillis())
                    .execute();
        });
    }

    /** The database is still open when the service says that it stops, and later is not. Whoever gives something back does that before. */
    void stop(@Observes @Priority(LAST) ShutdownEvent stopping) {
        close();
    }

    /** No further beat; what it held may be taken over. */
    @Override
    @PreDestroy
    public void close() {
        if (heart.isShutdown()) {
            return;
        }
        heart.shutdownNow();
        try {
            database.run(handle -> handle.execute("delete from node where id = ?", id));
        } catch (RuntimeException away) {
            LOG.debugf("this node cannot take its leave: %s", away.getMessage());
        }
    }
}
