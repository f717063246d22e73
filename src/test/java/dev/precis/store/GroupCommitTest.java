package dev.precis.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupCommitTest {

    @TempDir
    Path directory;

    @Test
    void ofManyThatReachTheDiskTogetherOneThatFailsTakesNoOtherWithIt() {
        Database database = Databases.in(directory);
        List<CompletableFuture<Void>> writes = IntStream.range(0, 200)
                .mapToObj(number -> CompletableFuture.runAsync(() -> write(database, number)))
                .toList();
        long failed = writes.stream()
                .filter(write ->
                        write.handle((done, failure) -> failure != null).join())
                .count();
        assertThat(failed).isEqualTo(20);
        assertThat(count(database)).isEqualTo(180);
    }

    private static void write(Database database, int number) {
        database.run(handle -> {
            handle.execute("insert into node (id, beat) values (?, 1)", "n" + number);
            if (number % 10 == 0) {
                throw new IllegalStateException("half done");
            }
        });
    }

    @Test
    void aWriteWithinAWriteIsRefusedInsteadOfWaitingForEver() {
        Database database = Databases.in(directory);
        assertThatThrownBy(() -> database.run(outer -> database.run(inner -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsWrittenAfterTheCloseIsWrittenStill() {
        Database database = Databases.in(directory);
        write(database, 1);
        database.close();
        write(database, 2);
        assertThat(count(database)).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    void whatSomebodyWaitsForReachesTheDiskBeforeWhatNobodyDoes() throws Exception {
        GroupCommit commits = new GroupCommit(Databases.in(directory).jdbi());
        CountDownLatch diskIsFree = new CountDownLatch(1);
        List<String> order = new CopyOnWriteArrayList<>();
        List<CompletableFuture<Void>> writes = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        writes.add(apart(() -> commits.write(handle -> {
            begun.countDown();
            return awaited(diskIsFree);
        })));
        begun.await();
        for (int i = 0; i < 100; i++) {
            writes.add(apart(() -> commits.writePatiently("batch", handle -> order.add("batch"))));
        }
        awaitWaiting(commits, 100);
        writes.add(apart(() -> commits.write(handle -> order.add("answer"))));
        awaitWaiting(commits, 101);
        diskIsFree.countDown();
        writes.forEach(CompletableFuture::join);
        assertThat(order).hasSize(101).startsWith("answer");
    }

    @Test
    @Timeout(60)
    void whatGoesTogetherTakesItsBatchesInOneOrderWhoeverCameFirst() throws Exception {
        GroupCommit commits = new GroupCommit(Databases.in(directory).jdbi());
        CountDownLatch diskIsFree = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        List<CompletableFuture<Void>> writes = new ArrayList<>();
        writes.add(apart(() -> commits.write(handle -> {
            begun.countDown();
            return awaited(diskIsFree);
        })));
        begun.await();
        List<String> order = new CopyOnWriteArrayList<>();
        for (String batch : List.of("c", "b", "a", "c", "a", "b")) {
            int waiting = commits.waiting();
            writes.add(apart(() -> commits.writePatiently(batch, handle -> order.add(batch))));
            awaitWaiting(commits, waiting + 1);
        }
        diskIsFree.countDown();
        writes.forEach(CompletableFuture::join);
        assertThat(order).containsExactly("a", "a", "b", "b", "c", "c");
    }

    @Test
    @Timeout(120)
    void nodesThatHoldTheRowsOfTheSameBatchesNeverWaitForEachOtherForEver() {
        DataSource shared = Postgres.migrated();
        List<Database> nodes = List.of(Postgres.over(shared), Postgres.over(shared));
        List<String> batches = List.of("a", "b", "c");
        batches.forEach(batch ->
                nodes.get(0).run(handle -> handle.execute("insert into node (id, beat) values (?, 0)", batch)));
        List<CompletableFuture<Void>> writes = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            String batch = batches.get(i * 7 % 3);
            Database node = nodes.get(i % 2);
            writes.add(apart(() -> node.writePatiently(
                    batch, handle -> handle.execute("update node set beat = beat + 1 where id = ?", batch))));
        }
        writes.forEach(CompletableFuture::join);
        List<Integer> beats = nodes.get(0)
                .jdbi()
                .withHandle(handle -> handle.select("select beat from node order by id")
                        .mapTo(Integer.class)
                        .list());
        assertThat(beats).containsExactly(200, 200, 200);
        nodes.forEach(Database::close);
    }

    private static CompletableFuture<Void> apart(Runnable work) {
        return CompletableFuture.runAsync(work, task -> new Thread(task).start());
    }

    private static void awaitWaiting(GroupCommit commits, int many) {
        while (commits.waiting() < many) {
            Thread.onSpinWait();
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static int count(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.select("select count(*) from node")
                        .mapTo(Integer.class)
                        .one());
    }
}
