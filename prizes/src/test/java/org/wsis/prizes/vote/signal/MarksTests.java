package org.wsis.prizes.vote.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarksTests {
    private final Marks marks = new Marks(new byte[32]);

    @Test
    void equalTextsOfOneKindAreSeenToBeEqual() {
        assertThat(marks.of("network", "203.0.113.7"))
                .isEqualTo(marks.of("network", "203.0.113.7"))
                .hasSize(16);
        assertThat(marks.of("network", "203.0.113.7")).isNotEqualTo(marks.of("network", "203.0.113.8"));
        assertThat(marks.of("network", null)).isNull();
    }

    @Test
    void neitherKindsNorEditionsCanBeCompared() {
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(marks.of("network", "203.0.113.7"))
                .isNotEqualTo(marks.of("device", "203.0.113.7"))
                .isNotEqualTo(new Marks(other).of("network", "203.0.113.7"));
    }

    @Test
    void throwawayHostsAreKnownWithWhatIsBelowThem() throws IOException {
        var hosts = new ThrowawayHosts();
        assertThat(hosts.include("somebody@mailinator.com")).isTrue();
        assertThat(hosts.include("somebody@inbox.Mailinator.com")).isTrue();
        assertThat(hosts.include("somebody@notmailinator.com")).isFalse();
        assertThat(hosts.include("somebody@example.org")).isFalse();
    }
}
