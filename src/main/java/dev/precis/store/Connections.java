package dev.precis.store;

import org.jdbi.v3.core.ConnectionFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

/**
 * Connections of a data source; where none can be had, callers are told that the store is away. A crowd in which others are served is no
 * such thing: whoever comes too late there waits again.
 */
final class Connections implements ConnectionFactory {

    private static final long ALIVE = Duration.ofSeconds(3).toNanos();
    private static final int MOST_WAITS = 6;

    private final DataSource source;
    private volatile long served = System.nanoTime();

    Connections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() {
        for (int waits = 1; ; waits++) {
            try {
                Connection connection = source.getConnection();
                served = System.nanoTime();
                return connection;
            } catch (SQLException e) {
                if (waits == MOST_WAITS || System.nanoTime() - served > ALIVE) {
                    throw new StoreAway(e);
                }
            }
        }
    }
}
