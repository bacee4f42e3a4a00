package org.wsis.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.wsis.portal.PortalTest;
import org.wsis.schedule.Rehearsal;

@PortalTest
class RehearsalOffsetTests {
    @Autowired
    Clock clock;

    @Autowired
    @Qualifier(Rehearsal.REAL_TIME)
    Clock realTime;

    @Autowired
    Rehearsal rehearsal;

    @Test
    void withoutASettingTheClockIsTheWorlds() {
        assertThat(rehearsal.active()).isFalse();
        assertThat(Duration.between(realTime.instant(), clock.instant()).abs()).isLessThan(Duration.ofSeconds(5));
    }
}
