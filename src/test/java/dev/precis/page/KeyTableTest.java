package dev.precis.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyTableTest {

    @Test
    void aKeyKeepsItsHighestNumber() {
        KeyTable table = new KeyTable(4);
        table.raise(-7, 3);
        table.raise(-7, 5);
        table.raise(-7, 4);
        assertThat(table.get(-7)).isEqualTo(5);
        assertThat(table.get(0)).isZero();
    }

    @Test
    void moreKeysThanExpectedAreKept() {
        KeyTable table = new KeyTable(1);
        for (int key = 0; key < 10_000; key++) {
            table.raise((long) key << 40, key + 1);
        }
        for (int key = 0; key < 10_000; key++) {
            assertThat(table.get((long) key << 40)).isEqualTo(key + 1);
        }
    }
}
