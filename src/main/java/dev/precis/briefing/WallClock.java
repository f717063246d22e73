package dev.precis.briefing;

import io.quarkus.arc.DefaultBean;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The time of day for everybody who has a clock injected; a test may bring another. */
@Singleton
final class WallClock {

    @Produces
    @Singleton
    @DefaultBean
    Clock utc() {
        return Clock.systemUTC();
    }
}
