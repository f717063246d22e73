package dev.precis.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

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

    private static int count(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.select("select count(*) from node")
                        .mapTo(Integer.class)
                        .one());
    }
}
