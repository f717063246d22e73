package dev.precis.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/** A real PostgreSQL, started once for all tests that need one; each test has a database of its own in it. */
public final class Postgres {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Postgres() {}

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An empty database. */
    public static DataSource empty() {
        String name = "test_" + COUNT.incrementAndGet();
        try (var connection = Running.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Running.SERVER.getJdbcUrl("postgres", name));
        return source;
    }

    public static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
    }

    /** The database as one more node sees it; every migration is done. */
    public static Database over(DataSource source) {
        return new Database(source, true);
    }

    /** What a node is set to that shares an empty database with others. */
    public static Map<String, String> settings() {
        PGSimpleDataSource source = (PGSimpleDataSource) empty();
        return Map.of(
                "precis.database-url", source.getUrl().replaceAll("\\?.*", ""), "precis.database-username", "postgres");
    }

    /** One that answers nobody. */
    public static DataSource away() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1");
        return source;
    }

    /** The same over one connection that stays open, as a pool's do: for measuring alone. */
    public static Database kept(DataSource source) throws SQLException {
        return new Database(Databases.kept(source), true);
    }

    public static DataSource migrated() {
        DataSource source = empty();
        migrate(source);
        return source;
    }
}
