package org.wsis.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeCodesTests {
    /** The secret and the codes of RFC 6238, appendix B, their last six digits. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 1_111_111_109 / 30;

    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(TimeCodes.at(SECRET, 59 / 30)).isEqualTo("287082");
        assertThat(TimeCodes.at(SECRET, STEP)).isEqualTo("081804");
    }

    @Test
    void oneStepOfClockDifferenceIsForgiven() {
        assertThat(TimeCodes.step(SECRET, TimeCodes.at(SECRET, STEP - 1), NOW, 0))
                .hasValue(STEP - 1);
        assertThat(TimeCodes.step(SECRET, TimeCodes.at(SECRET, STEP + 1), NOW, 0))
                .hasValue(STEP + 1);
        assertThat(TimeCodes.step(SECRET, TimeCodes.at(SECRET, STEP - 2), NOW, 0))
                .isEmpty();
    }

    @Test
    void aCodeThatWasUsedIsNotTakenAgainNorAnOlderOne() {
        assertThat(TimeCodes.step(SECRET, TimeCodes.at(SECRET, STEP), NOW, STEP))
                .isEmpty();
        assertThat(TimeCodes.step(SECRET, TimeCodes.at(SECRET, STEP - 1), NOW, STEP))
                .isEmpty();
    }

    @Test
    void aSecretIsWrittenInBase32() {
        assertThat(Base32.encode(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    }
}
