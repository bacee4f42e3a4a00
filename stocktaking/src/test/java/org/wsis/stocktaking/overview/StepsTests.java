package org.wsis.stocktaking.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTests {
    @ParameterizedTest
    @CsvSource({
        "1, ''",
        "2, 1",
        "5, '1,2,3,4'",
        "31, '2,4,8,20'",
        "1000, '4,20,80,300'",
        "20000, '7,60,400,3000'",
    })
    void boundsAreRoundAndRise(long largest, String bounds) {
        assertThat(Steps.upTo(largest, 5).bounds().stream().map(String::valueOf))
                .containsExactly(bounds.isEmpty() ? new String[0] : bounds.split(","));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 6, 7, 11, 99, 100, 101, 12_345, 1_000_000})
    void everyNumberLiesInTheClassThatTheLegendSays(long largest) {
        Steps steps = Steps.upTo(largest, 5);
        LongStream.of(1, 2, largest / 2, largest - 1, largest)
                .filter(number -> number > 0)
                .forEach(number -> {
                    Steps.Step step = steps.all().get(steps.of(number) - 1);
                    assertThat(number).isGreaterThanOrEqualTo(step.first());
                    assertThat(step.last() == null || number <= step.last()).isTrue();
                });
        assertThat(steps.all()).hasSizeBetween(1, 5);
        assertThat(steps.of(largest)).isEqualTo(steps.all().size());
    }

    @Test
    void nothingHasAClassOfItsOwn() {
        assertThat(Steps.upTo(7, 5).of(0)).isZero();
    }
}
