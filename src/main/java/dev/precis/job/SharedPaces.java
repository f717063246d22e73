package dev.precis.job;

import dev.precis.model.Pace;
import dev.precis.model.Paces;
import dev.precis.store.Database;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Singleton;

/** Limits that count for all nodes which share the database; a node that shares it with none keeps them to itself. */
@Singleton
public final class SharedPaces implements Paces {

    private final Database database;
    private final Clock clock;

    public SharedPaces(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Pace of(String name, long limit, Duration window) {
        return database.isShared()
                ? new SharedPace(database, clock, name, limit, window)
                : Paces.own().of(name, limit, window);
    }
}
