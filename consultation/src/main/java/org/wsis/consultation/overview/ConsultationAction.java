package org.wsis.consultation.overview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.reading.PublicReads;
import org.wsis.schedule.PhaseView;
import org.wsis.web.PhaseAction;

/** Leads from an open phase to the page of its consultation. */
@Component
class ConsultationAction implements PhaseAction {
    /** Where the schedule has phases of consultations. */
    private static final Set<String> PROCESSES = Set.of("ocp", "consultation", "cwg-internet");

    private final Consultations consultations;
    private final PublicReads reads;

    ConsultationAction(Consultations consultations, PublicReads reads) {
        this.consultations = consultations;
        this.reads = reads;
    }

    private record All() {}

    @Override
    public Optional<Link> in(PhaseView phase) {
        if (!PROCESSES.contains(phase.process())) {
            return Optional.empty();
        }
        List<ConsultationView> all = reads.of(new All(), consultations::all);
        return all.stream()
                .filter(consultation -> consultation.phaseProcess().equals(phase.process())
                        && consultation.phaseEdition().equals(phase.edition()))
                .map(consultation -> new Link("consultation.action", consultation.path()))
                .findFirst();
    }
}
