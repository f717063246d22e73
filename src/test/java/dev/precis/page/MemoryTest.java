package dev.precis.page;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MemoryTest {

    private static final int MEGABYTE = 1 << 20;

    private final AtomicLong inUse = new AtomicLong();
    private final Memory memory = new Memory(4 * MEGABYTE, inUse);
    private byte[] taken = new byte[0];

    @Test
    void whatIsKeptAddsUpAndWhatPassesIsForgottenAtTheNextStep() {
        memory.look(true);
        for (int step = 0; step < 10; step++) {
            take(3);
            memory.look(false);
            memory.step();
        }
        take(3);
        memory.look(true);
        take(3);
        assertThatThrownBy(() -> memory.look(true))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("it takes more than 4194304 bytes of memory to read");
    }

    @Test
    void oneStepMayNotTakeMoreEither() {
        memory.look(false);
        take(5);
        assertThatThrownBy(() -> memory.look(false)).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void whatIsReleasedIsFreeForOthers() {
        memory.look(true);
        take(2);
        memory.look(true);
        take(1);
        memory.look(false);
        assertThat(inUse.get()).isGreaterThanOrEqualTo(3 * MEGABYTE);
        memory.release();
        assertThat(inUse).hasValue(0);
    }

    @Test
    void whereOthersTakeAllOnlyThoseThatTakeLittleGoOn() {
        long heap = Runtime.getRuntime().maxMemory();
        inUse.set(heap);
        memory.look(true);
        take(1);
        memory.look(true);
        Memory large = new Memory(heap, inUse);
        large.look(true);
        taken = new byte[(int) Math.min(Integer.MAX_VALUE - 8, heap / 10)];
        assertThatThrownBy(() -> large.look(true)).isInstanceOf(DocumentsBusy.class);
    }

    private void take(int megabytes) {
        taken = new byte[megabytes * MEGABYTE];
        assertThat(taken.length).isPositive();
    }
}
