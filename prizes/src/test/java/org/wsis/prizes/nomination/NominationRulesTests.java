package org.wsis.prizes.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.prizes.project.State;

class NominationRulesTests {
    @ParameterizedTest
    @CsvSource({
        "NOMINATED, SUBMITTED, 0, false, DONE",
        "NOMINATED, SUBMITTED, 2, false, DONE",
        "NOMINATED, SUBMITTED, 3, false, TOO_MANY",
        "NOMINATED, SUBMITTED SUBMITTED, 2, false, TOO_MANY",
        "NOMINATED, SUBMITTED NOMINATED, 2, false, DONE",
        "NOMINATED, NOMINATED, 3, false, UNCHANGED",
        "NOMINATED, NOT_NOMINATED, 0, false, DONE",
        "NOMINATED, SUBMITTED, 0, true, PUBLISHED",
        "NOMINATED, NOT_NOMINATED, 0, true, PUBLISHED",
        "NOT_NOMINATED, SUBMITTED, 3, false, DONE",
        "NOT_NOMINATED, NOMINATED, 3, false, DONE",
        "NOT_NOMINATED, NOT_NOMINATED, 0, false, UNCHANGED",
        "NOT_NOMINATED, SUBMITTED, 3, true, DONE",
        "NOT_NOMINATED, NOMINATED SUBMITTED, 3, true, PUBLISHED",
    })
    void whoMayBeChosen(Choice choice, String states, int nominated, boolean published, Outcome outcome) {
        var chosen = Arrays.stream(states.split(" ")).map(State::valueOf).toList();
        assertThat(NominationRules.judge(choice, chosen, nominated, 3, published))
                .isEqualTo(outcome);
    }
}
