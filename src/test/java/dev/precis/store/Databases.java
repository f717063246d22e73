package dev.precis.store;

import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

/** Databases without a container, in a file, with every migration done. */
public final class Databases {

    /** Held, for a logger nobody holds forgets its level. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    static {
        MIGRATIONS.setLevel(Level.WARNING);
    }

    private Databases() {}

    /** The database of a data directory; opened again, it holds what was written before. */
    public static Database in(Path directory) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("precis.db")
                + "?journal_mode=WAL&synchronous=FULL&busy_timeout=5000&transaction_mode=IMMEDIATE");
        Flyway.configure().dataSource(source).load().migrate();
        return new Database(source, false);
    }

    /** The database of a data directory, brought up, over connections with a further setting of SQLite. */
    static Database of(Path directory, String setting) {
        in(directory);
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("precis.db") + "?" + setting);
        return new Database(source, false);
    }

    /** The same over one connection that stays open, as a pool's do: for measuring alone. */
    public static Database kept(Path directory) throws SQLException {
        in(directory);
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("precis.db")
                + "?journal_mode=WAL&synchronous=FULL&busy_timeout=5000&transaction_mode=IMMEDIATE");
        return new Database(kept(source), false);
    }

    static DataSource kept(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        Connection open = (Connection) Proxy.newProxyInstance(
                Databases.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(
                Databases.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> open);
    }
}
