package dev.precis.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.flyway.FlywayDataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteJDBCLoader;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Which of the two databases this service uses, and bringing its schema up to date. */
@Singleton
final class StoreChoice {

    private static final String WANTED = "jdbc:postgresql://";

    /** As the data source's address names it. */
    private static final String FILE = "precis.db";

    private final Optional<String> url;
    private final Path directory;
    private final Instance<AgroalDataSource> sources;
    private final Instance<Flyway> migrations;

    StoreChoice(
            @ConfigProperty(name = "precis.database-url") Optional<String> url,
            @ConfigProperty(name = "precis.data-dir") Path directory,
            @Any Instance<AgroalDataSource> sources,
            @Any Instance<Flyway> migrations) {
        this.url = url.filter(set -> !set.isBlank());
        this.directory = directory;
        this.sources = sources;
        this.migrations = migrations;
        this.url.filter(set -> !set.startsWith(WANTED)).ifPresent(other -> {
            throw new StoreUnusable("precis.database-url must begin with " + WANTED
                    + "; unset, the database is SQLite in precis.data-dir");
        });
    }

    boolean isShared() {
        return url.isPresent();
    }

    /**
     * The data source, with every migration done.
     *
     * @throws StoreUnusable where there is none to start with
     */
    AgroalDataSource prepared() {
        if (isShared()) {
            Schema.bringUp(
                    migrations
                            .select(FlywayDataSource.FlywayDataSourceLiteral.of("postgresql"))
                            .get(),
                    "the database of precis.database-url");
            return sources.select(new DataSource.DataSourceLiteral("postgresql"))
                    .get();
        }
        Database.makeWritable(directory);
        unpackLibrary();
        Schema.bringUp(
                migrations
                        .select(jakarta.enterprise.inject.Default.Literal.INSTANCE)
                        .get(),
                "the database " + directory.toAbsolutePath().resolve(FILE));
        return sources.select(jakarta.enterprise.inject.Default.Literal.INSTANCE)
                .get();
    }

    /** SQLite comes as a library of the platform, which is unpacked before it is loaded; a full temporary directory would be told of by nothing else. */
    private static void unpackLibrary() {
        // Before it is tried, for the library forgets what it was told.
        String place = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            throw new StoreUnusable("the library of SQLite cannot be unpacked in " + place
                    + "; make room there, or set java.io.tmpdir to another directory");
        }
    }
}
