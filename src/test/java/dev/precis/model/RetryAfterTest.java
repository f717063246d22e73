package dev.precis.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

class RetryAfterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T22:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"0, 0", "30, 30", "' 7 ', 7", "999999999999, 999999999999"})
    void secondsAreTakenAsTheyAreHoweverMany(String value, long seconds) {
        assertThat(RetryAfter.read(value, CLOCK)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void aDateIsTakenAsTheTimeUntilThen() {
        assertThat(RetryAfter.read("Sat, 21 Nov 2026 22:01:30 GMT", CLOCK)).contains(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "-5", "1.5", "99999999999999999999", "Sat, 21 Nov 2026 21:00:00 GMT", "2026-11-21"})
    void whatIsNeitherIsLeftOut(String value) {
        assertThat(RetryAfter.read(value, CLOCK)).isEmpty();
    }
}
