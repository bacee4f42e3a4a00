package org.wsis.stocktaking.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.batch.Candidate.Obstacle;
import org.wsis.stocktaking.batch.Candidate.Warning;
import org.wsis.stocktaking.entry.State;

class CandidateTests {
    private static final AccountId MODERATOR = new AccountId(UUID.randomUUID());
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void onlyWhatWaitsAndIsNobodysOrMineToReviewCanBePublished() {
        assertThat(row(State.RECEIVED, false, OTHER, null).obstacle(MODERATOR)).isNull();
        assertThat(row(State.RECEIVED, false, OTHER, OTHER).obstacle(MODERATOR)).isNull();
        assertThat(row(State.IN_REVIEW, false, OTHER, MODERATOR.value()).obstacle(MODERATOR))
                .isNull();
        assertThat(row(State.RECEIVED, false, null, null).obstacle(MODERATOR)).isNull();
        assertThat(row(State.IN_REVIEW, false, OTHER, OTHER).obstacle(MODERATOR))
                .isEqualTo(Obstacle.IN_REVIEW);
        assertThat(row(State.RECEIVED, false, MODERATOR.value(), null).obstacle(MODERATOR))
                .isEqualTo(Obstacle.OWN);
        assertThat(row(State.RECEIVED, true, OTHER, null).obstacle(MODERATOR)).isEqualTo(Obstacle.REVISION);
        assertThat(Arrays.stream(State.values()).filter(state -> !state.isPending()))
                .allSatisfy(state -> assertThat(row(state, false, OTHER, null).obstacle(MODERATOR))
                        .isEqualTo(Obstacle.DECIDED));
    }

    @Test
    void aWarningSaysWhatWasNotLookedAt() {
        assertThat(said(null).warnings(7, false, false)).isEmpty();
        assertThat(said(null).warnings(6, true, true))
                .containsExactlyInAnyOrder(Warning.CHANGED, Warning.LIKELY, Warning.TWICE);
        assertThat(said("ASKED").warnings(7, false, false)).containsExactly(Warning.ASKED);
        assertThat(said("ANSWERED").warnings(7, false, false)).containsExactly(Warning.ANSWERED);
        assertThat(said("CORRECTED").warnings(7, false, false)).isEmpty();
    }

    @Test
    void aTitleIsTheSameHoweverItIsSpaced() {
        assertThat(titled(" Tea\u00A0 PRICES \n by radio").plainTitle())
                .isEqualTo(titled("tea prices by  Radio").plainTitle());
    }

    @Test
    void whatIsTickedIsReadAsItIsWritten() {
        var one = "0198a1b2-0000-7000-8000-000000000000.12";
        assertThat(Chosen.read(List.of(one, "x", one, one + "1234567890123456789", "1-1-1-1-1.3", "")))
                .extracting(Chosen::toString)
                .containsExactly(one);
        assertThat(Chosen.read(null)).isEmpty();
    }

    private static CandidateRow row(State state, boolean revision, @Nullable UUID owner, @Nullable UUID reviewer) {
        return new CandidateRow(
                UUID.randomUUID(), 7, state, "Title", "en", null, null, revision, owner, reviewer, null);
    }

    private static CandidateRow said(@Nullable String lastAct) {
        return new CandidateRow(
                UUID.randomUUID(), 7, State.RECEIVED, "Title", "en", null, null, false, OTHER, null, lastAct);
    }

    private static CandidateRow titled(String title) {
        return new CandidateRow(
                UUID.randomUUID(), 7, State.RECEIVED, title, "en", null, null, false, OTHER, null, null);
    }
}
