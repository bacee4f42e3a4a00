package org.wsis.consultation.phase;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.RequestKind;

/** What a form about a phase asks for; whoever is left empty may not. */
interface RightsFields {
    @Nullable
    PhaseKind kind();

    @Nullable
    PhaseParty contribute();

    @Nullable
    PhaseParty request();

    @Nullable
    PhaseParty attend();

    @Nullable
    PhaseParty handIn();

    @Nullable
    Set<RequestKind> requests();

    @Nullable
    LateRule late();

    @Nullable
    Long version();

    /** Call it only on a form without errors. */
    default PhaseSetting toSetting() {
        Map<PhaseAct, PhaseParty> rights = new EnumMap<>(PhaseAct.class);
        put(rights, PhaseAct.CONTRIBUTE, contribute());
        put(rights, PhaseAct.REQUEST, request());
        put(rights, PhaseAct.ATTEND, attend());
        put(rights, PhaseAct.HAND_IN, handIn());
        return PhaseSetting.by(
                Objects.requireNonNull(kind()),
                rights,
                Objects.requireNonNullElse(requests(), Set.of()),
                Objects.requireNonNullElse(late(), LateRule.REFUSED),
                Objects.requireNonNull(version()));
    }

    private static void put(Map<PhaseAct, PhaseParty> rights, PhaseAct act, @Nullable PhaseParty party) {
        if (party != null) {
            rights.put(act, party);
        }
    }
}
