package org.wsis.prizes.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTests {
    @RepeatedTest(20)
    void whatIsWrittenIsReadAsItWas(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[repetition.getCurrentRepetition() % 2 == 0 ? 32 : 20];
        random.nextBytes(bytes);
        String code = Code.of(bytes);
        assertThat(code.replace("-", "")).hasSize(bytes.length == 32 ? 52 : 32);
        assertThat(Code.read(code, bytes.length)).hasValue(bytes);
        String typed = " "
                + code.toLowerCase(Locale.ROOT)
                        .replace('-', ' ')
                        .replace('0', 'o')
                        .replace('1', 'l');
        assertThat(Code.read(typed, bytes.length)).hasValue(bytes);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "K7QM-4RXD-92TV",
                "\u0000",
                "U",
                "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ"
            })
    void whatIsNoCodeIsNotRead(String typed) {
        assertThat(Code.read(typed, 32)).isEmpty();
    }
}
