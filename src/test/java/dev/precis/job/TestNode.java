package dev.precis.job;

import dev.precis.briefing.Briefings;
import dev.precis.cache.ResultCache;
import dev.precis.cache.UsageLedger;
import dev.precis.model.ModelGateway;
import dev.precis.note.NoteId;
import dev.precis.note.NoteShelf;
import dev.precis.store.Database;
import dev.precis.store.ThisNode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import java.time.Clock;
import java.util.Map;

/** A node without a container. */
final class TestNode implements AutoCloseable {

    final Database database;
    final ThisNode node;
    final Ledger ledger;
    final Jobs jobs;
    final KeptAnswers answers;
    final Retention retention;
    private final JobEngine engine;

    TestNode(Database database, ModelGateway gateway, Clock clock, Map<String, String> settings) {
        this.database = database;
        this.node = new ThisNode(database, clock);
        this.answers = new KeptAnswers(database, node, clock);
        JobConfig config = config(JobConfig.class, settings);
        RetentionConfig retained = config(RetentionConfig.class, settings);
        ResultCache cache = new ResultCache(database, new UsageLedger(database, clock), clock, node);
        NoteId ids = new NoteId(clock);
        var briefings = Briefings.over(database, cache, gateway, clock);
        Cancellations cancellations = new Cancellations(database);
        this.ledger = new Ledger(database, new NoteShelf(database), ids, clock);
        this.retention = new Retention(database, retained, cache, clock);
        this.engine = new JobEngine(
                database,
                node,
                clock,
                config,
                cancellations,
                new ItemWork(ledger, briefings, cancellations, config),
                new NoteWork(ledger, briefings, database, clock),
                retention,
                retained);
        this.jobs = new Jobs(database, ids, config, engine, cancellations, clock);
    }

    /** Begins to work. */
    TestNode start() {
        engine.start(null);
        return this;
    }

    /** Takes its leave as a process does that is asked to stop. */
    @Override
    public void close() {
        engine.stop(null);
        node.close();
    }

    static <T> T config(Class<T> type, Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(type)
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build()
                .getConfigMapping(type);
    }
}
