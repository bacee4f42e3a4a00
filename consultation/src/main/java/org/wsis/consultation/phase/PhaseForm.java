package org.wsis.consultation.phase;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.RequestKind;
import org.wsis.web.Carried;

/** What a phase is, as typed. */
record PhaseForm(
        @NotNull @Nullable PhaseKind kind,
        @Nullable PhaseParty contribute,
        @Nullable PhaseParty request,
        @Nullable PhaseParty attend,
        @Nullable PhaseParty handIn,
        @Nullable Set<RequestKind> requests,
        @Nullable LateRule late,
        @Carried @NotNull @Nullable Long version)
        implements RightsFields {

    static PhaseForm of(@Nullable PhaseSetting setting) {
        return setting == null
                ? new PhaseForm(null, null, null, null, null, null, LateRule.REFUSED, 0L)
                : new PhaseForm(
                        setting.kind(),
                        setting.rights().get(PhaseAct.CONTRIBUTE),
                        setting.rights().get(PhaseAct.REQUEST),
                        setting.rights().get(PhaseAct.ATTEND),
                        setting.rights().get(PhaseAct.HAND_IN),
                        setting.requests(),
                        setting.late(),
                        setting.version());
    }
}
