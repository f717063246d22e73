package dev.precis.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.precis.store.Database;
import dev.precis.store.ThisNode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Has db-scheduler hand out the work. Its own detection of dead work looks every ten seconds for what has missed four heartbeats of five;
 * ours looks every other second for work of nodes that have, so that a node's work is taken over within 25 s of its death.
 */
@Singleton
final class JobEngine {

    private static final Logger LOG = Logger.getLogger(JobEngine.class);
    /** SQLite has one process, whose work is free as soon as the next one starts; and every heartbeat of every item waits for the disk. */
    private static final Duration SEDATE = Duration.ofMinutes(1);

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration STORE_PAUSE = Duration.ofSeconds(3);
    private static final Duration LEAVE = Duration.ofSeconds(5);
    private static final int LOOKS_A_REPAIR = 30;

    private final Database database;
    private final ThisNode node;
    private final Clock clock;
    private final JobConfig config;
    private final Cancellations cancellations;
    private final EngineTable table;
    private final JobTable jobs;
    private final Scheduler scheduler;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(look -> {
        Thread thread = new Thread(look, "job-watch");
        thread.setDaemon(true);
        return thread;
    });
    private int looks;

    JobEngine(
            Database database,
            ThisNode node,
            Clock clock,
            JobConfig config,
            Cancellations cancellations,
            ItemWork items,
            NoteWork notes,
            Retention retention,
            RetentionConfig retentionConfig) {
        this.database = database;
        this.node = node;
        this.clock = clock;
        this.config = config;
        this.cancellations = cancellations;
        this.table = new EngineTable(database.isShared());
        this.jobs = new JobTable(clock);
        this.scheduler = scheduler(
                Tasks.recurring("retention", FixedDelay.of(retentionConfig.every()))
                        .execute((instance, context) -> retention.sweep()),
                task(ItemName.TASK, instance -> items.work(ItemName.read(instance))),
                task(Ledger.NOTE, notes::work));
    }

    /** The ledger takes a piece of work away in the very transaction in which it ends, so that nothing is left to do here. */
    private static CustomTask<Void> task(String name, Consumer<String> work) {
        FailureHandler<Void> later = new FailureHandler.OnFailureRetryLater<>(STORE_PAUSE);
        return Tasks.custom(name, Void.class)
                .onFailure(later)
                .onDeadExecution(new DeadExecutionHandler.ReviveDeadExecution<>())
                .execute((instance, context) -> {
                    work.accept(instance.getId());
                    return (complete, operations) -> {};
                });
    }

    private Scheduler scheduler(RecurringTask<Void> retention, CustomTask<?>... tasks) {
        SchedulerName name = node::id;
        SchedulerBuilder builder = Scheduler.create(database.source(), tasks)
                .startTasks(retention)
                .schedulerName(name)
                .threads(config.concurrency())
                .pollingInterval(config.poll())
                .pollUsingLockAndFetch(0.95, 1.0)
                .heartbeatInterval(database.isShared() ? ThisNode.BEAT : SEDATE)
                .missedHeartbeatsLimit(ThisNode.MISSED)
                .enablePriority()
                .failureLogging(LogLevel.WARN, false)
                .shutdownMaxWait(LEAVE);
        return (database.isShared() ? builder : builder.jdbcCustomization(new SqliteEngine())).build();
    }

    /** After everything else has started. */
    void start(@Observes @Priority(1000) StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        repair();
        scheduler.start();
        watch.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** There is new work. */
    void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    private void look() {
        try {
            cancellations.learn();
            int taken = database.write(handle -> table.takeOver(handle, node.deadBefore()));
            if (taken > 0) {
                LOG.infof("%d pieces of work of nodes that died are taken over", taken);
                wake();
            }
            if (++looks % LOOKS_A_REPAIR == 0) {
                repair();
            }
        } catch (RuntimeException away) {
            LOG.warnf("the batches cannot be looked at: %s", away.getMessage());
        }
    }

    /** What is to be done and not planned is planned: our tables are the truth. */
    private void repair() {
        database.run(handle -> {
            jobs.open(handle).forEach(job -> table.planItems(handle, job.id(), job.small(), clock.instant()));
            jobs.inState(handle, JobTable.CLOSING)
                    .forEach(job -> table.plan(handle, Ledger.NOTE, job, clock.instant()));
        });
    }

    /** What was begun is given back, so that nobody has to wait until this node is taken for dead. */
    void stop(@Observes ShutdownEvent event) {
        if (!config.enabled()) {
            return;
        }
        watch.shutdownNow();
        scheduler.stop();
        try {
            database.run(handle -> table.giveBack(handle, node.id()));
        } catch (RuntimeException away) {
            LOG.warnf("work could not be given back: %s", away.getMessage());
        }
    }
}
