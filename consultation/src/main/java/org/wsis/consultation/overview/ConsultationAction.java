package org.wsis.consultation.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.reading.PublicReads;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;
import org.wsis.web.PhaseAction;

/** Leads from open phases to the pages of their consultations. */
@Component
class ConsultationAction implements PhaseAction {
    private final Consultations consultations;
    private final PublicReads reads;

    ConsultationAction(Consultations consultations, PublicReads reads) {
        this.consultations = consultations;
        this.reads = reads;
    }

    private record All() {}

    /** Under which a consultation has its phases. */
    private record Edition(String process, String edition) {}

    @Override
    public Map<PhaseId, Link> in(List<PhaseView> phases) {
        if (phases.isEmpty()) {
            return Map.of();
        }
        Map<Edition, ConsultationView> all = reads.of(new All(), consultations::all).stream()
                .collect(Collectors.toMap(
                        one -> new Edition(one.phaseProcess(), one.phaseEdition()), Function.identity()));
        return PhaseAction.each(
                phases,
                phase -> Optional.ofNullable(all.get(new Edition(phase.process(), phase.edition())))
                        .map(consultation -> new Link("consultation.action", consultation.path())));
    }
}
