package org.wsis.consultation.phase;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a phase is, and who may do what in it.
 *
 * @param rights whoever is not named may not, or the sources do not say
 * @param late what becomes of contributions after its end, if it is a call
 * @param version to give back with a change
 * @param source where this is from, or null if staff set it
 */
public record PhaseSetting(
        PhaseKind kind,
        Map<PhaseAct, PhaseParty> rights,
        LateRule late,
        long version,
        @Nullable String source) {
    /** Copies the map. */
    public PhaseSetting {
        rights = Map.copyOf(rights);
    }

    /** A setting by staff; only a call takes anything late. */
    static PhaseSetting by(PhaseKind kind, Map<PhaseAct, PhaseParty> rights, LateRule late, long version) {
        return new PhaseSetting(kind, rights, kind == PhaseKind.CALL ? late : LateRule.REFUSED, version, null);
    }
}
