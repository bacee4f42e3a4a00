package org.wsis.consultation.phase;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.RequestKind;
import org.wsis.reference.ContentRow;

/** Brings along what sources tell of the phases of consultations; their dates are loaded with those of all processes. */
@Component
public class PhaseArchive {
    private final Consultations consultations;
    private final PhaseSettings settings;

    PhaseArchive(Consultations consultations, PhaseSettings settings) {
        this.consultations = consultations;
        this.settings = settings;
    }

    /** Keeps the rows of {@code consultation_phases.csv}. */
    @Transactional
    public void keep(List<ContentRow> rows) {
        for (ContentRow row : rows) {
            ConsultationView consultation =
                    consultations.find(row.get("consultation")).orElseThrow();
            settings.save(consultation.id(), row.get("phase"), setting(row));
        }
    }

    private static PhaseSetting setting(ContentRow row) {
        Map<PhaseAct, PhaseParty> rights = new EnumMap<>(PhaseAct.class);
        for (PhaseAct act : PhaseAct.values()) {
            @Nullable String party = row.optional(act.name().toLowerCase(Locale.ROOT));
            if (party != null) {
                rights.put(act, PhaseParty.valueOf(party));
            }
        }
        return new PhaseSetting(
                PhaseKind.valueOf(row.get("kind")), rights, requests(row), LateRule.REFUSED, 0, row.get("source"));
    }

    private static Set<RequestKind> requests(ContentRow row) {
        @Nullable String kinds = row.optional("requests");
        return kinds == null
                ? Set.of()
                : Stream.of(kinds.split(" ")).map(RequestKind::valueOf).collect(Collectors.toSet());
    }
}
