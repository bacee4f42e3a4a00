package org.wsis.consultation.phase;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.RequestKind;

/**
 * What a phase is, and who may do what in it.
 *
 * @param rights whoever is not named may not, or the sources do not say
 * @param requests for what people can ask with a contribution, if it is a call
 * @param late what becomes of contributions after its end, if it is a call
 * @param version to give back with a change
 * @param source where this is from, or null if staff set it
 */
public record PhaseSetting(
        PhaseKind kind,
        Map<PhaseAct, PhaseParty> rights,
        Set<RequestKind> requests,
        LateRule late,
        long version,
        @Nullable String source) {
    /** Copies the collections. */
    public PhaseSetting {
        rights = Map.copyOf(rights);
        requests = Set.copyOf(requests);
    }

    /** A setting by staff; only a call takes requests, and anything late. */
    static PhaseSetting by(
            PhaseKind kind, Map<PhaseAct, PhaseParty> rights, Set<RequestKind> requests, LateRule late, long version) {
        boolean call = kind == PhaseKind.CALL;
        return new PhaseSetting(
                kind, rights, call ? requests : Set.of(), call ? late : LateRule.REFUSED, version, null);
    }
}
