package org.wsis.consultation.fate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of people who are few. */
class SharesTests {
    @Test
    void valuesOfFewerThanFiveAreHeldBack() {
        assertThat(Shares.heldBack(Map.of("WOMAN", 9L, "MAN", 4L, "OTHER", 1L))).isEqualTo(Map.of("WOMAN", 9L));
        assertThat(Shares.heldBack(Map.of("WOMAN", 5L, "MAN", 5L))).isEqualTo(Map.of("WOMAN", 5L, "MAN", 5L));
    }

    @Test
    void oneThatWouldBeMissingAloneTakesTheNextWithIt() {
        assertThat(Shares.heldBack(Map.of("WOMAN", 9L, "MAN", 8L, "OTHER", 1L))).isEqualTo(Map.of("WOMAN", 9L));
        assertThat(Shares.heldBack(Map.of("WOMAN", 9L, "MAN", 1L))).isNull();
        assertThat(Shares.heldBack(Map.of("UNSAID", 4L))).isNull();
    }
}
