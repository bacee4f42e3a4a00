package org.wsis.consultation.phase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.schedule.Timetable;

/** Asks about the phases of consultations. */
@Component
@Transactional(readOnly = true)
public class ConsultationPhases {
    private final Timetable timetable;
    private final PhaseSettings settings;

    ConsultationPhases(Timetable timetable, PhaseSettings settings) {
        this.timetable = timetable;
        this.settings = settings;
    }

    /** Those of a consultation in their order; in as many statements for many as for one. */
    public List<ConsultationPhase> of(ConsultationView consultation) {
        Map<String, PhaseSetting> known = settings.of(consultation.id());
        return timetable.phases(consultation.phaseProcess(), consultation.phaseEdition()).stream()
                .map(dates -> new ConsultationPhase(dates, known.get(dates.key())))
                .toList();
    }

    /** Lets nobody else change what hangs on the phase until the running transaction ends; answers whether it has a setting. */
    @Transactional
    public boolean hold(ConsultationId consultation, String key) {
        return settings.hold(consultation, key);
    }

    /** One of them. */
    public Optional<ConsultationPhase> find(ConsultationView consultation, String key) {
        return of(consultation).stream()
                .filter(phase -> phase.key().equals(key))
                .findFirst();
    }
}
