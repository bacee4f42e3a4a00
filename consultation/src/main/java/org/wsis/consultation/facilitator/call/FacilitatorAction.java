package org.wsis.consultation.facilitator.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.facilitator.NamesPhase;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;
import org.wsis.web.PhaseAction;

/** Leads from the deadline of the names to the page of the call. */
@Component
class FacilitatorAction implements PhaseAction {
    private final Consultations consultations;

    FacilitatorAction(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Map<PhaseId, Link> in(List<PhaseView> phases) {
        List<PhaseView> names = phases.stream()
                .filter(phase -> phase.process().equals(NamesPhase.PROCESS))
                .toList();
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, ConsultationView> forums = consultations.all().stream()
                .filter(consultation -> consultation.kind() == ConsultationKind.FORUM)
                .collect(Collectors.toMap(ConsultationView::phaseEdition, consultation -> consultation));
        return PhaseAction.each(
                names,
                phase -> Optional.ofNullable(forums.get(phase.edition()))
                        .map(forum -> new Link("consultation.facilitator.action", forum.path() + "/facilitators")));
    }
}
