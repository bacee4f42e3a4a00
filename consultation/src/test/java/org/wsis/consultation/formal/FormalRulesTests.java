package org.wsis.consultation.formal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.consultation.call.Call;
import org.wsis.consultation.call.Standing;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.LateRule;
import org.wsis.consultation.phase.PhaseAct;
import org.wsis.consultation.phase.PhaseKind;
import org.wsis.consultation.phase.PhaseParty;
import org.wsis.consultation.phase.PhaseSetting;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

/** When others than staff may hand in the formal input of a review or an event. */
class FormalRulesTests {
    private static final ConsultationPhase REVIEW = phase("review", PhaseKind.REVIEW, 10, 20, PhaseParty.COMMISSIONS);
    private static final ConsultationPhase STAFF = phase("staff", PhaseKind.REVIEW, 1, 40, PhaseParty.STAFF);

    @ParameterizedTest
    @CsvSource({"9, COMING", "10, OPEN", "19, OPEN", "20, OVER"})
    void itIsTimeInThePhasesThatSaySo(int now, Standing standing) {
        assertThat(FormalRules.at(List.of(STAFF, REVIEW), Optional.empty(), day(now)))
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"19, OPEN", "20, LATE", "29, LATE", "30, OVER"})
    void inACallItIsTimeAsForContributions(int now, Standing standing) {
        ConsultationPhase phase = phase("call", PhaseKind.CALL, 10, 20, PhaseParty.COMMISSIONS);
        var call = new Call(phase.dates(), day(10), PhaseParty.SIGNED_IN, LateRule.TAKEN, Set.of(), null, day(30));
        assertThat(FormalRules.at(List.of(phase), Optional.of(call), day(now))).isEqualTo(standing);
    }

    @Test
    void itIsNeverTimeWherePhasesSayNothing() {
        assertThat(FormalRules.at(List.of(STAFF), Optional.empty(), day(15))).isEqualTo(Standing.OVER);
        assertThat(FormalRules.at(List.of(), Optional.empty(), day(15))).isEqualTo(Standing.OVER);
    }

    @Test
    void whatComesAfterTheTimeIsLate() {
        assertThat(FormalRules.isLate(Standing.OPEN)).isFalse();
        assertThat(FormalRules.isLate(Standing.COMING)).isFalse();
        assertThat(FormalRules.isLate(Standing.LATE)).isTrue();
        assertThat(FormalRules.isLate(Standing.OVER)).isTrue();
    }

    private static ConsultationPhase phase(String key, PhaseKind kind, int opens, int closes, PhaseParty party) {
        var dates = new PhaseView(
                new PhaseId(UUID.randomUUID()),
                "consultation",
                "one",
                key,
                key,
                day(opens),
                day(closes),
                null,
                null,
                null,
                null,
                List.of());
        return new ConsultationPhase(
                dates, new PhaseSetting(kind, Map.of(PhaseAct.HAND_IN, party), Set.of(), LateRule.REFUSED, 0, null));
    }

    private static Instant day(int number) {
        return Instant.EPOCH.plusSeconds(number * 86_400L);
    }
}
