package dev.precis.store;

import java.sql.SQLException;
import java.util.Optional;

/** The database cannot be reached now. Nothing was wrong with what was asked; asking again later helps. */
public final class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE classes: connection exceptions, operator intervention (a server that stops), insufficient resources. */
    private static final String AWAY = "(08|57P|53).*";

    StoreAway(Throwable cause) {
        super("the database cannot be reached", cause);
    }

    /** Whether a failure comes of a database that is away; itself, or a new one that says so. */
    public static Optional<StoreAway> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreAway away) {
                return Optional.of(away);
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().matches(AWAY)) {
                return Optional.of(new StoreAway(failure));
            }
        }
        return Optional.empty();
    }
}
