package org.wsis.consultation.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wsis.consultation.link.LinkLife.Term;

/** Until when a link holds. */
class LinkLifeTests {
    private static final Instant SENT = Instant.parse("2018-01-10T12:00:00Z");

    @Test
    void itHoldsForThirtyDaysAtLeast() {
        var term = new Term(SENT.plus(Duration.ofDays(20)));
        Instant end = SENT.plus(Duration.ofDays(30));
        assertThat(term.ended(SENT, end.minusMillis(1))).isNull();
        assertThat(term.ended(SENT, end)).isEqualTo(end);
    }

    @Test
    void itHoldsUntilTheDeadlineIfThatIsLater() {
        Instant closes = SENT.plus(Duration.ofDays(31));
        assertThat(new Term(closes).ended(SENT, closes.minusMillis(1))).isNull();
        assertThat(new Term(closes).ended(SENT, closes)).isEqualTo(closes);
    }
}
