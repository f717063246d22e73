package dev.precis.store;

import io.quarkus.runtime.Startup;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.sql.DataSource;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The one database, SQLite or PostgreSQL. Whoever has it injected finds every table there. */
@Singleton
@Startup
public final class Database {

    private final DataSource source;
    private final boolean shared;
    private final Jdbi jdbi;
    private final GroupCommit commits;

    /**
     * @throws StoreUnusable where the data directory cannot be made or written, or the settings name no database that can be used
     */
    @Inject
    Database(StoreChoice choice) {
        this(choice.prepared(), choice.isShared());
    }

    /**
     * Over a data source that has every table.
     *
     * @param shared whether it is a PostgreSQL, which other nodes may use as well
     */
    Database(DataSource migrated, boolean shared) {
        this.source = migrated;
        this.shared = shared;
        this.jdbi = Jdbi.create(new Connections(migrated));
        // A failed statement's message would otherwise carry its values, and they are text of articles.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        this.commits = new GroupCommit(jdbi);
    }

    /**
     * Statements and transactions. On SQLite a transaction holds the only write lock from its beginning; what writes often goes through
     * {@link #write}.
     */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** Where the engine of the batches keeps its own table. */
    public DataSource source() {
        return source;
    }

    /** Whether other nodes may use the same database. */
    public boolean isShared() {
        return shared;
    }

    /**
     * A transaction that is on the disk when this returns. On SQLite many callers' transactions reach the disk together, each whole or
     * not at all; they follow one another, so that one must not wait for another from within.
     */
    public <T> T write(HandleCallback<T, RuntimeException> transaction) {
        return shared ? jdbi.inTransaction(transaction) : commits.write(transaction);
    }

    /**
     * As {@link #write}, for what nobody waits for: it lets others go first, and what many callers bring of it reaches the disk together on
     * PostgreSQL too, over one connection.
     *
     * @param subject what it is about, such as the batch whose row it holds first of all
     */
    public <T> T writePatiently(String subject, HandleCallback<T, RuntimeException> transaction) {
        return commits.writePatiently(subject, transaction);
    }

    /** As {@link #write}, for what gives nothing back. */
    public void run(HandleConsumer<RuntimeException> transaction) {
        write(transaction.asCallback());
    }

    @PreDestroy
    void close() {
        commits.close();
    }

    static void makeWritable(Path directory) {
        Path place = directory.toAbsolutePath();
        try {
            Files.createDirectories(place);
            Files.delete(Files.createTempFile(place, "writable", null));
        } catch (IOException e) {
            throw new StoreUnusable("cannot write in the data directory " + place + " (" + why(e)
                    + "); set precis.data-dir to one that can be written");
        }
    }

    private static String why(IOException e) {
        return e instanceof FileSystemException told && told.getReason() != null
                ? told.getReason()
                : e.getClass().getSimpleName();
    }
}
