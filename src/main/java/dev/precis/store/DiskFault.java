package dev.precis.store;

import org.sqlite.SQLiteException;

import java.sql.SQLException;
import java.util.Optional;

/**
 * What is wrong with the disk or the file of an SQLite database, by SQLite's <a href="https://www.sqlite.org/rescode.html">primary
 * result codes</a>. What a PostgreSQL says of its disk is SQLSTATE class 53.
 */
enum DiskFault {
    FULL("the disk of the database is full"),
    UNUSABLE("the file of the database cannot be opened, read or written"),
    DAMAGED("the file of the database is damaged, or is none");

    private static final int PRIMARY = 0xff;

    private final String words;

    DiskFault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** @param sql a failure itself, whatever caused it */
    static Optional<DiskFault> of(SQLException sql) {
        return sql instanceof SQLiteException sqlite ? of(sqlite.getResultCode().code & PRIMARY) : Optional.empty();
    }

    private static Optional<DiskFault> of(int code) {
        return switch (code) {
            case 13 -> Optional.of(FULL); // SQLITE_FULL
            case 3, 8, 10, 14 -> Optional.of(UNUSABLE); // SQLITE_PERM, _READONLY, _IOERR, _CANTOPEN
            case 11, 26 -> Optional.of(DAMAGED); // SQLITE_CORRUPT, _NOTADB
            default -> Optional.empty();
        };
    }
}
