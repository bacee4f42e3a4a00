package org.wsis.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.LateRule;
import org.wsis.consultation.phase.PhaseAct;
import org.wsis.consultation.phase.PhaseKind;
import org.wsis.consultation.phase.PhaseParty;
import org.wsis.consultation.phase.PhaseSetting;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class CallRulesTests {
    private static final ConsultationPhase FIRST = phase("first", PhaseKind.CALL, 10, 20, LateRule.TAKEN);
    private static final ConsultationPhase REVIEW = phase("review", PhaseKind.REVIEW, 25, 26, LateRule.REFUSED);
    private static final ConsultationPhase SECOND = phase("second", PhaseKind.CALL, 30, 40, LateRule.REFUSED);
    private static final ConsultationPhase UNDATED = phase("undated", PhaseKind.CALL, null, null, LateRule.TAKEN);

    @ParameterizedTest
    @CsvSource({
        "9, first, COMING",
        "10, first, OPEN",
        "19, first, OPEN",
        "20, first, LATE",
        "24, first, LATE",
        "25, second, COMING",
        "30, second, OPEN",
        "40, second, OVER",
    })
    void theCallThatMattersIsOpenOrLateOrNextOrLast(int now, String key, Standing standing) {
        Call call =
                CallRules.of(List.of(FIRST, REVIEW, SECOND, UNDATED), day(now)).orElseThrow();
        assertThat(call.dates().key()).isEqualTo(key);
        assertThat(call.at(day(now))).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2, COMING", "3, OPEN", "29, OPEN", "30, OPEN", "31, OVER"})
    void aCallOfOneDayIsADeadlineAndOpenSinceTheConsultationBegan(int now, Standing standing) {
        ConsultationPhase opening = phase("opening", PhaseKind.OPENING, 3, 4, LateRule.REFUSED);
        LocalDate last = LocalDate.EPOCH.plusDays(30);
        ConsultationPhase deadline = phase("deadline", PhaseKind.CALL, 30, 31, LateRule.REFUSED, last);
        Call call = CallRules.of(List.of(opening, deadline), day(now)).orElseThrow();
        assertThat(call.at(day(now))).isEqualTo(standing);
    }

    @Test
    void thereIsNoCallWithoutADate() {
        assertThat(CallRules.of(List.of(REVIEW, UNDATED), day(1))).isEmpty();
    }

    @Test
    void aReviewBeforeACallEndsNothing() {
        ConsultationPhase before = phase("before", PhaseKind.REVIEW, 5, 6, LateRule.REFUSED);
        Call call = CallRules.of(List.of(before, FIRST), day(99)).orElseThrow();
        assertThat(call.at(day(99))).as("no review after it is planned").isEqualTo(Standing.LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "ANYBODY, , true",
        "SIGNED_IN, , true",
        "COMMISSIONS, , false",
        "COMMISSIONS, REGIONAL_COMMISSION, true",
        "COMMISSIONS, EDITOR, false",
        "STAFF, REGIONAL_COMMISSION, false",
        "STAFF, EDITOR, true",
        ", EDITOR, false",
    })
    void whoMayContributeIsDataOfThePhase(@Nullable PhaseParty party, @Nullable Role role, boolean may) {
        var actor =
                new Actor(new AccountId(UUID.randomUUID()), role == null ? Set.of() : Set.of(new Grant(role, null)));
        Call call = new Call(FIRST.dates(), FIRST.dates().opensAt(), party, LateRule.REFUSED, Set.of(), null, null);
        assertThat(call.barrier(actor, day(15)).isEmpty()).isEqualTo(may);
        assertThat(call.barrier(actor, day(20))).contains(Barrier.OVER);
    }

    private static ConsultationPhase phase(
            String key, PhaseKind kind, @Nullable Integer opens, @Nullable Integer closes, LateRule late) {
        return phase(key, kind, opens, closes, late, null);
    }

    private static ConsultationPhase phase(
            String key,
            PhaseKind kind,
            @Nullable Integer opens,
            @Nullable Integer closes,
            LateRule late,
            @Nullable LocalDate only) {
        var dates = new PhaseView(
                new PhaseId(UUID.randomUUID()),
                "consultation",
                "one",
                key,
                key,
                opens == null ? null : day(opens),
                closes == null ? null : day(closes),
                only,
                only,
                null,
                null,
                List.of());
        return new ConsultationPhase(
                dates,
                new PhaseSetting(kind, Map.of(PhaseAct.CONTRIBUTE, PhaseParty.SIGNED_IN), Set.of(), late, 0, null));
    }

    private static Instant day(int number) {
        return Instant.EPOCH.plusSeconds(number * 86_400L);
    }
}
