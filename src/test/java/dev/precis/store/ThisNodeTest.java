package dev.precis.store;

import io.quarkus.runtime.ShutdownEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;

class ThisNodeTest {

    @TempDir
    Path directory;

    @Test
    void aNodeThatIsToldToStopTakesItsLeaveWhileTheDatabaseIsOpenAndTouchesItNoMore() {
        Database database = Databases.in(directory);
        ThisNode node = new ThisNode(database, Clock.systemUTC());
        assertThat(known(database, node)).isEqualTo(1);
        assertThat(node.isBeating()).isTrue();
        node.stop(new ShutdownEvent());
        assertThat(known(database, node)).isZero();
        assertThat(node.isBeating()).isFalse();
        database.run(handle -> handle.execute("insert into node (id, beat) values (?, 1)", node.id()));
        node.close();
        assertThat(known(database, node)).as("it was closed before").isEqualTo(1);
    }

    private static int known(Database database, ThisNode node) {
        return database.jdbi()
                .withHandle(handle -> handle.select("select count(*) from node where id = ?", node.id())
                        .mapTo(Integer.class)
                        .one());
    }
}
