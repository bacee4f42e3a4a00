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
        return timetable.openNow().stream().filter(Call::isCall).findFirst();
    }

    static boolean isCall(PhaseView phase) {
        return phase.process().equals("stocktaking") && phase.key().equals("call");
    }

    /** The edition to which an entry handed in now belongs. */
    public Optional<String> openEdition() {
        return open().map(PhaseView::edition);
    }
}
