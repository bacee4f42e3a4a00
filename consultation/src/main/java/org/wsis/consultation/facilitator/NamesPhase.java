package org.wsis.consultation.facilitator;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationView;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Timetable;

/** The phase of the schedule that ends when communities must have handed in their names (decision 0105). */
@Component
public class NamesPhase {
    /** Under which process the schedule has it, in the edition of the Forum. */
    public static final String PROCESS = "hltf";

    private static final String KEY = "names";
    private static final String TITLE = "Names to secretariat";

    private final Timetable timetable;
    private final Planning planning;

    NamesPhase(Timetable timetable, Planning planning) {
        this.timetable = timetable;
        this.planning = planning;
    }

    /** That of the consultation, with or without a deadline. */
    public Optional<PhaseView> of(ConsultationView consultation) {
        return timetable.phase(PROCESS, consultation.phaseEdition(), KEY);
    }

    /** Whether people were told of it, or it is from the archive. */
    public boolean isOnRecord(ConsultationView consultation) {
        return planning.isOnRecord(PROCESS, consultation.phaseEdition());
    }

    /** Takes it back with its Forum that was opened by mistake; answers whether it could. */
    public boolean withdraw(ConsultationView consultation, AccountId by) {
        return planning.withdraw(PROCESS, consultation.phaseEdition(), by);
    }

    /** Begins it without dates, unless it is there; administrators set them where those of all are. */
    public void begin(ConsultationView consultation, AccountId by) {
        planning.create(new NewPhase(PROCESS, consultation.phaseEdition(), KEY, null, TITLE, PhaseDates.UNKNOWN), by);
    }
}
