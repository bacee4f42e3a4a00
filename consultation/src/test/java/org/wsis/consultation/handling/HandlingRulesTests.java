package org.wsis.consultation.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis.account.AccountId;

/** Who of the staff may act on a contribution. */
class HandlingRulesTests {
    private static final AccountId ADA = new AccountId(UUID.randomUUID());
    private static final AccountId BEA = new AccountId(UUID.randomUUID());

    @Test
    void whatNobodyHasTakenEverybodyMayHandle() {
        assertThat(HandlingRules.mayAct(takenBy(null), ADA)).isTrue();
        assertThat(HandlingRules.mayAct(takenBy(ADA), ADA)).isTrue();
        assertThat(HandlingRules.mayAct(takenBy(BEA), ADA)).isFalse();
    }

    @Test
    void onlyTheVersionThatThereIsCountsAsSeen() {
        assertThat(HandlingRules.isSeen(takenBy(null), 3)).isTrue();
        assertThat(HandlingRules.isSeen(takenBy(null), 2)).isFalse();
        assertThat(HandlingRules.isSeen(takenBy(null), 4)).isFalse();
    }

    @Test
    void whatIsAPartOfAnotherHasNoFateOfItsOwn() {
        assertThat(HandlingRules.hasOwnFate(takenBy(null))).isTrue();
        assertThat(HandlingRules.hasOwnFate(new Handling(0, null, null, null, null, null, null, true)))
                .isFalse();
    }

    private static Handling takenBy(@Nullable AccountId person) {
        return new Handling(3, person, null, null, null, null, null, false);
    }
}
