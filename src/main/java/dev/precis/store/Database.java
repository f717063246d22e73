package dev.precis.store;

import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

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

    /** @throws IllegalStateException where the data directory cannot be made or written */
    @Inject
    public Database(DataSource source, Flyway migrations, @ConfigProperty(name = "precis.data-dir") Path directory) {
        makeWritable(directory);
        migrations.migrate();
        this.jdbi = Jdbi.create(source);
    }

    Database(DataSource migrated) {
        this.jdbi = Jdbi.create(migrated);
    }

    /** Statements and transactions; a transaction holds the database's only write lock from its beginning. */
    public Jdbi jdbi() {
        return jdbi;
    }

    private static void makeWritable(Path directory) {
        Path place = directory.toAbsolutePath();
        try {
            Files.createDirectories(place);
            Files.delete(Files.createTempFile(place, "writable", null));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "cannot write in the data directory " + place + "; set precis.data-dir to one that can be written",
                    e);
        }
    }
}
