package dev.precis.model;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;

class CourtesyTest {

    private final Courtesy courtesy = new Courtesy();

    @Test
    void aBatchWaitsAMomentWhileSomebodyNeedsTheProcessorsAndNoLonger() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Boolean> interactive = CompletableFuture.supplyAsync(
                () -> courtesy.work(Lane.INTERACTIVE, () -> awaited(done)), work -> new Thread(work).start());
        Thread.sleep(50);
        assertThat(waitOfABatch()).isBetween(Duration.ofMillis(50), Duration.ofSeconds(5));
        done.countDown();
        assertThat(interactive.join()).isTrue();
        assertThat(waitOfABatch()).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void whoeverWaitsForAModelHoldsNobodyUp() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Boolean> interactive = CompletableFuture.supplyAsync(
                () -> courtesy.work(Lane.INTERACTIVE, () -> courtesy.away(Lane.INTERACTIVE, () -> awaited(done))),
                work -> new Thread(work).start());
        Thread.sleep(50);
        assertThat(waitOfABatch()).isLessThan(Duration.ofMillis(50));
        done.countDown();
        assertThat(interactive.join()).isTrue();
    }

    private Duration waitOfABatch() {
        long begin = System.nanoTime();
        courtesy.work(Lane.BATCH, () -> true);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static boolean awaited(CountDownLatch done) {
        try {
            done.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
