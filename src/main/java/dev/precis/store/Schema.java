package dev.precis.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The tables of a database, brought up to what this Précis knows. */
final class Schema {

    private static final Set<MigrationState> OF_A_NEWER =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private Schema() {}

    /**
     * Several nodes may do it at once: on PostgreSQL they take their turns.
     *
     * @param place what a person knows the database by
     * @throws StoreUnusable where it cannot be done, or a newer Précis has made tables that this one does not know
     */
    static void bringUp(Flyway migrations, String place) {
        try {
            if (Arrays.stream(migrations.info().applied())
                    .map(MigrationInfo::getState)
                    .anyMatch(OF_A_NEWER::contains)) {
                throw new StoreUnusable(
                        place
                                + " was last used by a newer Précis, whose tables this one does not know; start the newer one, or set another place");
            }
            migrations.migrate();
        } catch (FlywayException e) {
            throw new StoreUnusable(place + " cannot be used: " + why(e));
        }
    }

    private static String why(FlywayException failure) {
        Optional<SQLException> told = Optional.empty();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                Optional<DiskFault> disk = DiskFault.of(sql);
                if (disk.isPresent()) {
                    return disk.get().words();
                }
                told = Optional.of(sql);
            }
        }
        return told.map(sql -> String.valueOf(sql.getMessage())).orElse("its tables are not those that Précis makes");
    }
}
