package dev.precis.briefing;

import io.quarkus.arc.DefaultBean;

import java.time.Clock;
import java.time.ZoneOffset;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The time of day, in whole milliseconds, for everybody who has a clock injected; a test may bring another. */
@Singleton
final class WallClock {

    @Produces
    @Singleton
    @DefaultBean
    Clock utc() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
