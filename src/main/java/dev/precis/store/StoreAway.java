package dev.precis.store;

import java.sql.SQLException;
import java.util.Optional;

/**
 * The database cannot be used now: it cannot be reached, or its disk is full or gone. Nothing was wrong with what was asked; asking again
 * later helps, once the database is back.
 */
public final class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE classes: connection exceptions, operator intervention (a server that stops), insufficient resources. */
    private static final String AWAY = "(08|57P|53).*";

    private static final String OUT_OF_REACH = "the database cannot be reached";

    StoreAway(SQLException cause) {
        this(DiskFault.of(cause).map(DiskFault::words).orElse(OUT_OF_REACH), cause);
    }

    private StoreAway(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether a failure comes of a database that cannot be used; itself, or a new one that says why. */
    public static Optional<StoreAway> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreAway away) {
                return Optional.of(away);
            }
            if (cause instanceof SQLException sql) {
                Optional<DiskFault> disk = DiskFault.of(sql);
                if (disk.isPresent()) {
                    return Optional.of(new StoreAway(disk.get().words(), failure));
                }
                if (sql.getSQLState() != null && sql.getSQLState().matches(AWAY)) {
                    return Optional.of(new StoreAway(OUT_OF_REACH, failure));
                }
            }
        }
        return Optional.empty();
    }
}
