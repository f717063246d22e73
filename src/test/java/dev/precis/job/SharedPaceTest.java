package dev.precis.job;

import dev.precis.store.Databases;
import dev.precis.store.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

class SharedPaceTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-31T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path directory;

    @Test
    void allNodesTogetherStayBelowTheLimit() {
        DataSource shared = Postgres.migrated();
        List<SharedPace> nodes = IntStream.range(0, 3)
                .mapToObj(node -> new SharedPace(Postgres.over(shared), NOW))
                .toList();
        List<CompletableFuture<SharedPace.Reservation>> asked = IntStream.range(0, 30)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> nodes.get(i % 3).reserve("requests", 10, MINUTE, 1, Duration.ofMinutes(10))))
                .toList();
        List<Duration> pauses = asked.stream()
                .map(CompletableFuture::join)
                .map(SharedPace.Reservation::pause)
                .sorted()
                .toList();
        assertThat(pauses.subList(0, 10)).containsOnly(Duration.ZERO);
        assertThat(pauses.subList(10, 20)).containsOnly(MINUTE);
        assertThat(pauses.subList(20, 30)).containsOnly(MINUTE.multipliedBy(2));
    }

    @Test
    void whatIsGivenBackMayBeSpentByAnother() {
        SharedPace pace = new SharedPace(Databases.in(directory), NOW);
        SharedPace.Reservation first = pace.reserve("tokens", 100, MINUTE, 80, MINUTE);
        assertThat(pace.reserve("tokens", 100, MINUTE, 50, Duration.ofSeconds(1))
                        .isReserved())
                .isFalse();
        pace.settle(first, 30);
        assertThat(pace.reserve("tokens", 100, MINUTE, 50, Duration.ofSeconds(1))
                        .pause())
                .isZero();
    }
}
