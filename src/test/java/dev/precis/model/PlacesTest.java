package dev.precis.model;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {

    private final Places places = new Places(1);

    @Test
    void whoeverWaitsForAnAnswerGoesBeforeBatchesThatCameFirst() throws Exception {
        assertThat(places.tryAcquire(Lane.BATCH)).isTrue();
        List<Lane> order = new CopyOnWriteArrayList<>();
        List<CompletableFuture<Void>> waiting = new java.util.ArrayList<>();
        for (Lane lane : List.of(Lane.BATCH, Lane.BATCH, Lane.INTERACTIVE)) {
            AtomicReference<Thread> asker = new AtomicReference<>();
            waiting.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            places.acquire(lane);
                            order.add(lane);
                            places.release();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    work -> {
                        asker.set(new Thread(work));
                        asker.get().start();
                    }));
            awaitWaiting(asker.get());
        }
        places.release();
        waiting.forEach(CompletableFuture::join);
        assertThat(order).containsExactly(Lane.INTERACTIVE, Lane.BATCH, Lane.BATCH);
        assertThat(places.free()).isEqualTo(1);
    }

    @Test
    void aWaitThatIsTooLongTakesNoPlace() throws Exception {
        places.acquire(Lane.INTERACTIVE);
        assertThat(places.tryAcquire(Lane.INTERACTIVE, Duration.ofMillis(20))).isFalse();
        places.release();
        assertThat(places.free()).isEqualTo(1);
    }

    @Test
    void whoeverIsInterruptedWhileItWaitsTakesNoPlace() throws Exception {
        places.acquire(Lane.BATCH);
        Thread waiting = new Thread(() -> {
            try {
                places.acquire(Lane.BATCH);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        waiting.start();
        awaitWaiting(waiting);
        waiting.interrupt();
        waiting.join();
        places.release();
        assertThat(places.free()).isEqualTo(1);
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }
}
