package dev.precis.store;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The one database. Whoever has it injected finds every table there. */
@Singleton
@Startup
public final class Database {

    private final Jdbi jdbi;

    /** @throws ConfigurationException where the data directory cannot be made or written */
    @Inject
    public Database(DataSource source, Flyway migrations, @ConfigProperty(name = "precis.data-dir") Path directory) {
        this(source);
        makeWritable(directory);
        migrations.migrate();
    }

    /** Over a data source that has every table. */
    Database(DataSource migrated) {
        this.jdbi = Jdbi.create(migrated);
        // A failed statement's message would otherwise carry its values, and they are text of articles.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    }

    /** Statements and transactions; a transaction holds the database's only write lock from its beginning. */
    public Jdbi jdbi() {
        return jdbi;
    }

    static void makeWritable(Path directory) {
        Path place = directory.toAbsolutePath();
        try {
            Files.createDirectories(place);
            Files.delete(Files.createTempFile(place, "writable", null));
        } catch (IOException e) {
            // Without its cause, for Quarkus prints the innermost message, and prints only this kind without a stack.
            throw new ConfigurationException("cannot write in the data directory " + place + " ("
                    + e.getClass().getSimpleName() + "); set precis.data-dir to one that can be written");
        }
    }
}
