package org.wsis.consultation.phase;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a phase is, and who may do what in it.
 *
 * @param rights whoever is not named may not, or the sources do not say
 * @param version to give back with a change
 * @param source where this is from, or null if staff set it
 */
public record PhaseSetting(
        PhaseKind kind,
        Map<PhaseAct, PhaseParty> rights,
        long version,
        @Nullable String source) {
    /** Copies the map. */
    public PhaseSetting {
        rights = Map.copyOf(rights);
    }

    /** A setting by staff. */
    static PhaseSetting by(PhaseKind kind, Map<PhaseAct, PhaseParty> rights, long version) {
        return new PhaseSetting(kind, rights, version, null);
    }
}
