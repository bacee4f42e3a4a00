package org.wsis.prizes.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WishedTests {
    private static final Instant CEREMONY = Instant.parse("2018-03-20T17:00:00Z");

    @Test
    void aRequestNamesTheYearAndTheInstant() {
        assertThat(Wished.of(new Wished(2018, CEREMONY).subject())).isEqualTo(new Wished(2018, CEREMONY));
        assertThat(Wished.of(new Wished(2018, null).subject())).isEqualTo(new Wished(2018, null));
    }

    @Test
    void nothingIsReleasedBeforeItWasApproved() {
        Instant before = CEREMONY.minusSeconds(1);
        Instant after = CEREMONY.plusSeconds(1);
        assertThat(new Wished(2018, CEREMONY).approved(before)).isEqualTo(CEREMONY);
        assertThat(new Wished(2018, CEREMONY).approved(after)).isEqualTo(after);
        assertThat(new Wished(2018, null).approved(before)).isEqualTo(before);
    }
}
