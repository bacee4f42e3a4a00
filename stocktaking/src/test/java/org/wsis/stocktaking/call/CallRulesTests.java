package org.wsis.stocktaking.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.schedule.AmendmentView;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class CallRulesTests {
    private static final Instant NOW = Instant.parse("2027-02-09T12:00:00Z");

    @ParameterizedTest(name = "closes {0}, was to end {1}: {2}")
    @CsvSource({
        ",                     ,           true",
        "2027-02-09T22:00:00Z, ,           true",
        "2027-02-09T12:00:00Z, ,           false",
        "2026-02-09T22:00:00Z, ,           false",
        "2027-02-08T22:00:00Z, 2027-02-28, true",
        "2027-02-08T22:00:00Z, 2027-02-09, true",
        "2027-02-08T22:00:00Z, 2027-02-08, false",
    })
    void aCallConcernsPeopleUntilItIsOverByBothItsDates(
            @Nullable Instant closes, @Nullable LocalDate before, boolean concerns) {
        List<AmendmentView> amendments =
                before == null ? List.of() : List.of(new AmendmentView(null, before, NOW, "A reason"));
        var call = new PhaseView(
                new PhaseId(UUID.randomUUID()),
                "stocktaking",
                "2027",
                "call",
                "Call",
                null,
                closes,
                null,
                null,
                null,
                null,
                amendments);
        assertThat(CallRules.concernsPeople(call, NOW)).isEqualTo(concerns);
    }
}
