package org.wsis.prizes.vote.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeTests {
    @Test
    void addressesThatAreVariedForFurtherAccountsHaveTheSamePart() {
        assertThat(Stream.of("amina.diallo@example.org", "AminaDiallo7@example.org", "amina-diallo+vote12@example.org")
                        .map(email -> LookAlike.of(email).orElseThrow()))
                .containsOnly("aminadiallo@example.org");
        assertThat(LookAlike.of("amina.diallo@googlemail.com")).isEqualTo(LookAlike.of("aminadiallo1@gmail.com"));
    }

    @Test
    void addressesOfOtherPeopleOrHostsHaveNot() {
        assertThat(LookAlike.of("amina.diallo@example.org"))
                .isNotEqualTo(LookAlike.of("amina.diallo@example.com"))
                .isNotEqualTo(LookAlike.of("amina.dialla@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"li1@example.org", "2024@example.org", "a.b.c@example.org", "@example.org", "nothing", ""})
    void whatManyPeopleShareSaysNothing(String email) {
        assertThat(LookAlike.of(email)).isEmpty();
    }
}
