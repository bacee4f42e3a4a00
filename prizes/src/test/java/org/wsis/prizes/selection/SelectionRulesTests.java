package org.wsis.prizes.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionRulesTests {
    @ParameterizedTest
    @CsvSource({
        // choice, before, champions public, winners public, outcome
        "CHOSEN, , false, false, TOO_EARLY",
        "CHOSEN, , true, false, DONE",
        "CHOSEN, CHOSEN, true, false, UNCHANGED",
        "CHOSEN, NOT_CHOSEN, true, false, DONE",
        "CHOSEN, , true, true, PUBLIC",
        "NOT_CHOSEN, , true, false, UNCHANGED",
        "NOT_CHOSEN, CHOSEN, true, false, DONE",
        "NOT_CHOSEN, CHOSEN, true, true, PUBLIC",
        "WITHDRAWN, CHOSEN, true, false, NOT_ANNOUNCED",
        "WITHDRAWN, CHOSEN, true, true, DONE",
        "WITHDRAWN, NOT_CHOSEN, true, true, NOT_ANNOUNCED",
        "WITHDRAWN, , true, true, NOT_ANNOUNCED",
        "WITHDRAWN, WITHDRAWN, true, true, UNCHANGED",
    })
    void aWinnerIsChosenUntilTheReleaseAndWithdrawnAfterIt(
            Choice choice, Choice before, boolean champions, boolean winners, Outcome outcome) {
        assertThat(SelectionRules.judge(choice, before, champions, winners)).isEqualTo(outcome);
    }
}
