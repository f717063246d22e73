package dev.precis.model;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class CourtesyTest {

    private final Courtesy courtesy = new Courtesy(2, Duration.ofSeconds(50));
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void aBatchGoesOnInTheEndAlthoughSomebodyComputesForEver() {
        Courtesy hasty = new Courtesy(2, Duration.ofMillis(10));
        assertThat(hasty.work(Lane.INTERACTIVE, () -> courtesyOf(hasty).join())).isTrue();
    }

    private CompletableFuture<Boolean> courtesyOf(Courtesy hasty) {
        return CompletableFuture.supplyAsync(() -> hasty.work(Lane.BATCH, () -> true), threads);
    }

    @Test
    void noPieceOfABatchBeginsWhileSomebodyComputes() {
        CountDownLatch done = new CountDownLatch(1);
        AtomicBoolean computing = new AtomicBoolean(true);
        CompletableFuture<Void> interactive = begun(Lane.INTERACTIVE, () -> {
            awaited(done);
            computing.set(false);
        });
        CompletableFuture<Boolean> batch =
                CompletableFuture.supplyAsync(() -> courtesy.work(Lane.BATCH, computing::get), threads);
        done.countDown();
        interactive.join();
        assertThat(batch.join()).as("it let the other finish").isFalse();
    }

    @Test
    void whoeverWaitsForAModelHoldsNobodyUp() {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch away = new CountDownLatch(1);
        CompletableFuture<Void> interactive = begun(
                Lane.INTERACTIVE,
                () -> courtesy.away(Lane.INTERACTIVE, () -> {
                    away.countDown();
                    return awaited(done);
                }));
        awaited(away);
        assertThat(courtesy.isComputing()).isFalse();
        done.countDown();
        interactive.join();
    }

    @Test
    void ofABatchOnlySoManyComputeAtATimeHoweverManyWaitForAModel() {
        AtomicInteger computing = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch allWait = new CountDownLatch(20);
        List<CompletableFuture<Void>> batch = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            batch.add(CompletableFuture.runAsync(
                    () -> courtesy.work(Lane.BATCH, () -> {
                        compute(computing, most);
                        courtesy.away(Lane.BATCH, () -> {
                            allWait.countDown();
                            return awaited(allWait);
                        });
                        compute(computing, most);
                        return true;
                    }),
                    threads));
        }
        batch.forEach(CompletableFuture::join);
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void aPieceWithinAPieceNeedsNoRoomOfItsOwn() {
        assertThat(courtesy.work(
                        Lane.BATCH,
                        () -> courtesy.work(
                                Lane.BATCH,
                                () -> courtesy.work(Lane.BATCH, () -> courtesy.away(Lane.BATCH, () -> true)))))
                .isTrue();
    }

    private static void compute(AtomicInteger computing, AtomicInteger most) {
        most.accumulateAndGet(computing.incrementAndGet(), Math::max);
        Thread.yield();
        computing.decrementAndGet();
    }

    private CompletableFuture<Void> begun(Lane lane, Runnable work) {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> done = CompletableFuture.runAsync(
                () -> courtesy.work(lane, () -> {
                    begun.countDown();
                    work.run();
                    return true;
                }),
                threads);
        awaited(begun);
        return done;
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
