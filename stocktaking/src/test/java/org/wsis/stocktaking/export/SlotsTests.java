package org.wsis.stocktaking.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsis.account.Network;

class SlotsTests {
    private final Slots slots = new Slots();

    @Test
    void oneNetworkDoesNotTakeThemAll() {
        assertThat(slots.enter(new Network("a"))).isTrue();
        assertThat(slots.enter(new Network("a"))).isTrue();
        assertThat(slots.enter(new Network("a"))).isFalse();
        assertThat(slots.enter(new Network("b"))).isTrue();
    }

    @Test
    void thereAreOnlySoManyAndEachComesBack() {
        for (int i = 0; i < Slots.ALL; i++) {
            assertThat(slots.enter(new Network("n" + i))).isTrue();
        }
        assertThat(slots.enter(new Network("last"))).isFalse();
        slots.leave(new Network("n0"));
        assertThat(slots.enter(new Network("last"))).isTrue();
    }
}
