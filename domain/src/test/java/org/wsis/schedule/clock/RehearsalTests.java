package org.wsis.schedule.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTests {
    private static final Instant START = Instant.parse("2018-01-30T09:00:00Z");
    private static final String EXTERNAL = "jdbc:postgresql://db/portal";

    @Test
    void withoutTheSettingNothingIsRehearsed() {
        assertThat(read(Map.of()).startsAs()).isNull();
        assertThat(read(Map.of("portal.clock", " ", "portal.database.url", EXTERNAL))
                        .startsAs())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-01-30T09:00:00Z", "2018-01-30T10:00:00+01:00", " 2018-01-30T09:00Z "})
    void theTimeIsReadWithItsZone(String clock) {
        assertThat(read(Map.of("portal.clock", clock)).startsAs()).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2018-01-30", "2018-01-30T09:00:00", "2018-02-30T09:00:00Z"})
    void whatIsNoTimeIsRefusedWithAnExample(String clock) {
        assertThatExceptionOfType(RehearsalRefused.class)
                .isThrownBy(() -> read(Map.of("portal.clock", clock)))
                .withMessageContaining(clock)
                .satisfies(refused -> assertThat(refused.action()).contains("2018-01-30T09:00:00Z"));
    }

    @Test
    void anExternalDatabaseIsNotRehearsedByAccident() {
        Map<String, String> external = Map.of("portal.clock", "2018-01-30T09:00:00Z", "portal.database.url", EXTERNAL);
        assertThatExceptionOfType(RehearsalRefused.class)
                .isThrownBy(() -> read(external))
                .satisfies(refused -> assertThat(refused.action()).contains("PORTAL_REHEARSAL=true"));

        var wanted = new java.util.HashMap<>(external);
        wanted.put("portal.rehearsal", "true");
        assertThat(read(wanted).startsAs()).isEqualTo(START);
    }

    private static RehearsalSetting read(Map<String, String> settings) {
        return RehearsalSetting.read(settings::get);
    }
}
