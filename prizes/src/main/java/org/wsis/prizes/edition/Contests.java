package org.wsis.prizes.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.PortalTime;
import org.wsis.schedule.Timetable;

/** Asks about editions and when their phases are. */
@Component
@Transactional(readOnly = true)
public class Contests {
    private final Editions editions;
    private final Timetable timetable;
    private final PortalTime time;

    Contests(Editions editions, Timetable timetable, PortalTime time) {
        this.editions = editions;
        this.timetable = timetable;
        this.time = time;
    }

    /** The edition of the year. */
    public Optional<EditionView> find(int year) {
        return editions.find(year).map(Edition::view);
    }

    /** The edition, with its settings as they stay until the running transaction ends. */
    @Transactional
    public Optional<EditionView> hold(int year) {
        return editions.lock(year).map(Edition::view);
    }

    /** All, the latest first. */
    public List<EditionLine> all() {
        return editions.lines();
    }

    /** The phases of the edition in their order. */
    public List<PhaseView> phases(int year) {
        return timetable.phases(Step.PROCESS, String.valueOf(year));
    }

    /** One phase of the edition. */
    public Optional<PhaseView> phase(int year, Step step) {
        return timetable.phase(Step.PROCESS, String.valueOf(year), step.phase());
    }

    /** When the nominee list becomes public, at the latest with the vote; empty if that is not known. */
    public Optional<Instant> nomineesAt(int year) {
        return phase(year, Step.NOMINEES)
                .map(PhaseView::opensAt)
                .or(() -> phase(year, Step.VOTING).map(PhaseView::opensAt));
    }

    /** Whether the nominee list is public now. */
    public boolean showsNominees(int year) {
        Instant now = time.now();
        return nomineesAt(year).filter(at -> !now.isBefore(at)).isPresent();
    }
}
