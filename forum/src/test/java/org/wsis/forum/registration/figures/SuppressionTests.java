package org.wsis.forum.registration.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Small numbers are not told, nor can they be computed. */
class SuppressionTests {
    @Test
    void whatIsLargeIsTold() {
        assertThat(Suppression.of(Map.of("a", 5L, "b", 90L)))
                .containsEntry("a", 5L)
                .containsEntry("b", 90L);
        assertThat(Suppression.of(Map.<String, Long>of())).isEmpty();
    }

    @Test
    void oneSmallNumberTakesTheSmallestOtherWithIt() {
        assertThat(Suppression.of(Map.of("a", 4L, "b", 9L, "c", 7L)))
                .containsEntry("a", null)
                .containsEntry("b", 9L)
                .containsEntry("c", null);
    }

    @Test
    void severalSmallNumbersMustTogetherBeNoSmallOne() {
        assertThat(Suppression.of(Map.of("a", 1L, "b", 1L, "c", 7L, "d", 8L)))
                .containsEntry("c", null)
                .containsEntry("d", 8L);
        assertThat(Suppression.of(Map.of("a", 3L, "b", 2L, "c", 7L))).containsEntry("c", 7L);
    }

    @Test
    void countriesGiveNoHiddenRegionAway() {
        Map<String, String> regions =
                Map.of("KE", "AFRICA", "JP", "ASIA", "FR", "EUROPE", "CH", "EUROPE", "SM", "EUROPE");
        var told = Suppression.within(
                Map.of("KE", 4L, "JP", 7L, "FR", 8L, "CH", 9L, "SM", 1L),
                regions::get,
                Suppression.of(Map.of("AFRICA", 4L, "ASIA", 7L, "EUROPE", 18L)));
        assertThat(told)
                .containsEntry("KE", null)
                .containsEntry("JP", null)
                .containsEntry("SM", null)
                .containsEntry("FR", null)
                .containsEntry("CH", 9L);
    }

    @Test
    void inNoTableCanAHiddenNumberBeComputed() {
        var random = new Random(6);
        for (int table = 0; table < 1000; table++) {
            Map<String, Long> counts = new HashMap<>();
            for (int cell = 0; cell < 2 + random.nextInt(8); cell++) {
                counts.put("" + cell, (long) (1 + random.nextInt(12)));
            }
            var told = Suppression.of(counts);
            List<Long> hidden = counts.keySet().stream()
                    .filter(key -> told.get(key) == null)
                    .map(counts::get)
                    .toList();
            assertThat(hidden).as("%s", counts).hasSizeGreaterThanOrEqualTo(hidden.isEmpty() ? 0 : 2);
            assertThat(told.values()).allMatch(number -> number == null || number >= Suppression.LEAST);
            if (hidden.size() < counts.size() && !hidden.isEmpty()) {
                assertThat(hidden.stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(Suppression.LEAST);
            }
        }
    }
}
