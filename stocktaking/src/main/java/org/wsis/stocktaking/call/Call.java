package org.wsis.stocktaking.call;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        return first(timetable.openNow());
    }

    static boolean isCall(PhaseView phase) {
        return phase.process().equals("stocktaking") && phase.key().equals("call");
    }

    /** The edition to which an entry handed in at that moment belongs. */
    public Optional<String> openEdition(Instant at) {
        return first(timetable.openAt(at)).map(PhaseView::edition);
    }

    /** Of the calls that were over at that moment, the one that closed last. */
    Optional<PhaseView> lastClosed(Instant at) {
        return timetable.of(Set.of("stocktaking")).stream()
                .filter(Call::isCall)
                .filter(phase -> phase.closesAt() != null && !phase.closesAt().isAfter(at))
                .max(Comparator.comparing(phase -> Objects.requireNonNull(phase.closesAt())));
    }

    private static Optional<PhaseView> first(List<PhaseView> open) {
        return open.stream().filter(Call::isCall).findFirst();
    }
}
