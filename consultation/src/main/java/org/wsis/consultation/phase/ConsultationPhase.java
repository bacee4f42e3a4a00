package org.wsis.consultation.phase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.PhaseView;

/**
 * A phase of a consultation.
 *
 * @param dates as the schedule has them
 * @param setting what it is, or null if nobody said so yet
 */
public record ConsultationPhase(PhaseView dates, @Nullable PhaseSetting setting) {

    /** Its name within the consultation. */
    public String key() {
        return dates.key();
    }

    /** Whether it is of this kind. */
    public boolean is(PhaseKind kind) {
        return setting != null && setting.kind() == kind;
    }

    /** Whether people come together in it. */
    public boolean hasMeeting() {
        return setting != null && setting.kind().hasMeeting();
    }

    /** What may be done in it and by whom, in the order of the acts. */
    public List<Right> rights() {
        Map<PhaseAct, PhaseParty> known = setting == null ? Map.of() : setting.rights();
        return new TreeMap<>(known)
                .entrySet().stream()
                        .map(right ->
                                new Right(right.getKey().key(), right.getValue().key()))
                        .toList();
    }

    /**
     * What somebody may do.
     *
     * @param act message key of the act
     * @param party message key of who may
     */
    public record Right(String act, String party) {}
}
