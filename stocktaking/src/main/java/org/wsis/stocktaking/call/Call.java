package org.wsis.stocktaking.call;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Timetable;

/** The yearly call: process {@code stocktaking}, phase {@code call}. */
@Component
public class Call {
    private final Timetable timetable;

    Call(Timetable timetable) {
        this.timetable = timetable;
    }

    /** The call that is open now; of two, the one that closes first. */
    public Optional<PhaseView> open() {
        return timetable.openNow().stream()
                .filter(phase -> phase.process().equals("stocktaking"))
                .filter(phase -> phase.key().equals("call"))
                .findFirst();
    }

    /** The edition to which an entry handed in now belongs. */
    public Optional<String> openEdition() {
        return open().map(PhaseView::edition);
    }
}
