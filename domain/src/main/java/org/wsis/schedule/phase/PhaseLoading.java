package org.wsis.schedule.phase;

import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.wsis.reference.ContentLoader;

/** Loads the phases of past years on the first start. */
@Component
class PhaseLoading implements SmartInitializingSingleton {
    private final ContentLoader content;
    private final Phases phases;
    private final Clock clock;

    PhaseLoading(ContentLoader content, Phases phases, Clock clock) {
        this.content = content;
        this.phases = phases;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        content.once(
                "phases",
                "phases.csv",
                rows -> PhaseArchive.of(rows).phases(clock.instant()).forEach(phases::save));
    }
}
