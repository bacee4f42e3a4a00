package org.wsis.organisation.representation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.organisation.RepresentationState;

class DecisionRulesTests {
    @ParameterizedTest
    @CsvSource({
        "REQUESTED, true,  APPROVED",
        "REQUESTED, false, DECLINED",
        "APPROVED,  true,",
        "APPROVED,  false, ENDED",
        "DECLINED,  true,",
        "DECLINED,  false,",
        "ENDED,     true,",
        "ENDED,     false,",
        "WITHDRAWN, true,",
        "WITHDRAWN, false,",
        "GIVEN_UP,  true,",
        "GIVEN_UP,  false,",
    })
    void aDecisionAppliesToWhatIsOpen(RepresentationState state, boolean approved, RepresentationState next) {
        assertThat(DecisionRules.next(state, approved).orElse(null)).isEqualTo(next);
    }
}
