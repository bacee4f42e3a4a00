package org.wsis.consultation.phase;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.RequestKind;

/** The phases with which a consultation begins; staff change them and add more. */
enum UsualPhase {
    OPENING("opening", "Opening", PhaseKind.OPENING, Map.of(PhaseAct.ATTEND, PhaseParty.ANYBODY)),
    FIRST_MEETING("first-meeting", "First meeting", PhaseKind.MEETING, Map.of(PhaseAct.ATTEND, PhaseParty.ANYBODY)),
    SECOND_MEETING("second-meeting", "Second meeting", PhaseKind.MEETING, Map.of(PhaseAct.ATTEND, PhaseParty.ANYBODY)),
    CONTRIBUTIONS(
            "contributions",
            "Deadline for official contributions and binding workshop requests",
            PhaseKind.CALL,
            Map.of(
                    PhaseAct.CONTRIBUTE, PhaseParty.SIGNED_IN,
                    PhaseAct.REQUEST, PhaseParty.SIGNED_IN,
                    PhaseAct.HAND_IN, PhaseParty.COMMISSIONS)),
    FINAL_REVIEW("final-review", "Final review meeting", PhaseKind.REVIEW, Map.of(PhaseAct.ATTEND, PhaseParty.ANYBODY)),
    FINAL_BRIEF("final-brief", "Final brief", PhaseKind.BRIEF, Map.of(PhaseAct.ATTEND, PhaseParty.ANYBODY)),
    ANSWERS("answers", "Deadline for answers", PhaseKind.CALL, Map.of(PhaseAct.CONTRIBUTE, PhaseParty.SIGNED_IN));

    private final String key;
    private final String title;
    private final PhaseSetting setting;

    UsualPhase(String key, String title, PhaseKind kind, Map<PhaseAct, PhaseParty> rights) {
        this.key = key;
        this.title = title;
        Set<RequestKind> requests = rights.containsKey(PhaseAct.REQUEST) ? EnumSet.allOf(RequestKind.class) : Set.of();
        this.setting = PhaseSetting.by(kind, rights, requests, LateRule.REFUSED, 0);
    }

    /** Those of a consultation of this kind, in their order. */
    static List<UsualPhase> of(ConsultationKind kind) {
        return kind == ConsultationKind.FORUM
                ? List.of(OPENING, FIRST_MEETING, SECOND_MEETING, CONTRIBUTIONS, FINAL_REVIEW, FINAL_BRIEF)
                : List.of(ANSWERS);
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    PhaseSetting setting() {
        return setting;
    }
}
