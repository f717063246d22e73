package dev.precis.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Which of the two databases this service uses, and bringing its schema up to date. */
@Singleton
final class StoreChoice {

    private static final String WANTED = "jdbc:postgresql://";

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
            throw new ConfigurationException("precis.database-url must begin with " + WANTED
                    + "; unset, the database is SQLite in precis.data-dir");
        });
    }

    boolean isShared() {
        return url.isPresent();
    }

    /** The data source, with every migration done. Several nodes may start at once: on PostgreSQL they take their turns. */
    AgroalDataSource prepared() {
        if (isShared()) {
            migrations
                    .select(FlywayDataSource.FlywayDataSourceLiteral.of("postgresql"))
                    .get()
                    .migrate();
            return sources.select(new DataSource.DataSourceLiteral("postgresql"))
                    .get();
        }
        Database.makeWritable(directory);
        migrations
                .select(jakarta.enterprise.inject.Default.Literal.INSTANCE)
                .get()
                .migrate();
        return sources.select(jakarta.enterprise.inject.Default.Literal.INSTANCE)
                .get();
    }
}
