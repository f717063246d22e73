package dev.precis.cache;

import dev.precis.store.Database;
import dev.precis.store.StoreAway;
import io.quarkus.runtime.ShutdownEvent;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What was paid for and what was saved, by day, model and task. Nobody waits for it: what came within {@value #EVERY_MILLIS} ms is booked together,
 * and whoever reads has everything booked first. What cannot be booked is logged,
 * and made up for where the database was away.
 */
@Singleton
public final class UsageLedger {

    private static final Logger LOG = Logger.getLogger(UsageLedger.class);

    private static final int EVERY_MILLIS = 200;

    private static final Comparator<UsageRow> ORDER =
            Comparator.comparing(UsageRow::day).thenComparing(UsageRow::model).thenComparing(UsageRow::task);

    private final Database database;
    private final Jdbi jdbi;
    private final Clock clock;
    private final Queue<UsageRow> open = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService booker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "usage-ledger");
        thread.setDaemon(true);
        return thread;
    });

    public UsageLedger(Database database, Clock clock) {
        this.database = database;
        this.jdbi = database.jdbi();
        this.clock = clock;
    }

    /** Books one call of a model. */
    public void called(String task, String model, long inputTokens, long outputTokens) {
        note(List.of(new UsageRow(today(), model, task, 1, inputTokens, outputTokens, 0, 0)));
    }

    /** Books results that the cache served. */
    void served(Collection<CachedResult> results) {
        if (results.isEmpty()) {
            return;
        }
        record Kind(String model, String task) {}
        Map<Kind, List<CachedResult>> kinds =
                results.stream().collect(Collectors.groupingBy(result -> new Kind(result.model(), result.task())));
        note(kinds.entrySet().stream()
                .map(kind -> new UsageRow(
                        today(),
                        kind.getKey().model(),
                        kind.getKey().task(),
                        0,
                        0,
                        0,
                        kind.getValue().size(),
                        kind.getValue().stream()
                                .mapToLong(result -> result.inputTokens() + result.outputTokens())
                                .sum()))
                .toList());
    }

    /** Everything booked so far, newest day first, then by model and task. */
    public List<UsageRow> rows() {
        bookOpen();
        return jdbi.withHandle(handle -> handle.createQuery("select * from usage_day order by day desc, model, task")
                .map((row, context) -> new UsageRow(
                        LocalDate.parse(row.getString("day")),
                        row.getString("model"),
                        row.getString("task"),
                        row.getLong("calls"),
                        row.getLong("input_tokens"),
                        row.getLong("output_tokens"),
                        row.getLong("cached_calls"),
                        row.getLong("saved_tokens")))
                .list());
    }

    record Totals(long cachedCalls, long savedTokens) {}

    Totals totals() {
        List<UsageRow> rows = rows();
        return new Totals(
                rows.stream().mapToLong(UsageRow::cachedCalls).sum(),
                rows.stream().mapToLong(UsageRow::savedTokens).sum());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void note(List<UsageRow> rows) {
        open.addAll(rows);
        if (due.compareAndSet(false, true) && !booker.isShutdown()) {
            booker.schedule(this::bookOpen, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void bookOpen() {
        due.set(false);
        List<UsageRow> rows = new ArrayList<>();
        for (UsageRow row = open.poll(); row != null; row = open.poll()) {
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            book(rows);
        }
    }

    /** Returns when everything so far is booked. */
    void settle() {
        bookOpen();
    }

    /** The database is still open when the service says that it stops. */
    void close(@Observes ShutdownEvent stopping) {
        booker.shutdownNow();
        bookOpen();
    }

    private void book(List<UsageRow> rows) {
        try {
            database.run(handle -> {
                var batch = handle.prepareBatch("""
                        insert into usage_day (day, model, task, calls, input_tokens, output_tokens, cached_calls, saved_tokens)
                        values (:date, :model, :task, :calls, :inputTokens, :outputTokens, :cachedCalls, :savedTokens)
                        on conflict (day, model, task) do update set
                            calls = usage_day.calls + excluded.calls,
                            input_tokens = usage_day.input_tokens + excluded.input_tokens,
                            output_tokens = usage_day.output_tokens + excluded.output_tokens,
                            cached_calls = usage_day.cached_calls + excluded.cached_calls,
                            saved_tokens = usage_day.saved_tokens + excluded.saved_tokens""");
                // In one order, so that two nodes that book the same rows never wait for each other.
                rows.stream()
                        .sorted(ORDER)
                        .forEach(row -> batch.bind("date", row.day().toString())
                                .bindMethods(row)
                                .add());
                batch.execute();
            });
        } catch (RuntimeException e) {
            LOG.warnf("what was used cannot be booked: %s", e.getMessage());
            StoreAway.in(e).ifPresent(away -> open.addAll(rows));
        }
    }
}
