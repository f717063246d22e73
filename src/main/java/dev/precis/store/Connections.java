package dev.precis.store;

import org.jdbi.v3.core.ConnectionFactory;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Connections of a data source; where none can be had, callers are told that the store is away. */
record Connections(DataSource source) implements ConnectionFactory {

    @Override
    public Connection openConnection() {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new StoreAway(e);
        }
    }
}
