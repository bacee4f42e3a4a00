package org.wsis.consultation.phase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseTitles;
import org.wsis.schedule.Planning;
import org.wsis.schedule.PortalTime;
import org.wsis.schedule.Timetable;

/** Where staff give a consultation its phases and say what may be done in them. Dates are set where those of all are. */
@Service
public class PhaseDesk {
    private final Consultations consultations;
    private final PhaseSettings settings;
    private final Planning planning;
    private final Timetable timetable;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    PhaseDesk(
            Consultations consultations,
            PhaseSettings settings,
            Planning planning,
            Timetable timetable,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.consultations = consultations;
        this.settings = settings;
        this.planning = planning;
        this.timetable = timetable;
        this.events = events;
        this.time = time;
    }

    /** A new consultation has its usual phases, still without dates; one whose phases are in the archive has those only. */
    @Transactional
    public void begin(ConsultationView consultation, AccountId by) {
        if (!timetable
                .phases(consultation.phaseProcess(), consultation.phaseEdition())
                .isEmpty()) {
            return;
        }
        List<UsualPhase> usual = UsualPhase.of(consultation.kind());
        for (UsualPhase phase : usual) {
            Map<String, String> title = Map.of("en", phase.title());
            planning.create(draft(consultation, phase.key(), usual.indexOf(phase) + 1, title), by);
            settings.save(consultation.id(), phase.key(), phase.setting());
        }
    }

    /** Adds a phase without dates, called so in these languages; answers whether there was none of this key, and the consultation is there. */
    @Transactional
    boolean add(
            ConsultationView consultation,
            String key,
            @Nullable Integer number,
            Map<String, String> titles,
            PhaseSetting setting,
            AccountId by) {
        if (!consultations.hold(consultation.id())
                || planning.create(draft(consultation, key, number, titles), by).isEmpty()) {
            return false;
        }
        set(consultation, key, setting, by);
        return true;
    }

    /**
     * What the phase is from now on; answers whether it may be that: where there is a meeting, there is one. Throws if somebody
     * changed it since the version.
     */
    @Transactional
    boolean set(ConsultationView consultation, String key, PhaseSetting setting, AccountId by) {
        settings.hold(consultation.id(), key);
        if (!setting.kind().hasMeeting() && settings.hasMeeting(consultation.id(), key)) {
            return false;
        }
        if (!settings.save(consultation.id(), key, setting)) {
            throw new OptimisticLockingFailureException(key);
        }
        Map<String, String> facts = new TreeMap<>(Map.of(
                "phase",
                key,
                "kind",
                setting.kind().name(),
                "late",
                setting.late().name()));
        setting.rights().forEach((act, party) -> facts.put(act.name(), party.name()));
        setting.requests().forEach(kind -> facts.put(kind.name(), "ASKED"));
        events.publishEvent(new AuditedAct(
                by,
                time.now(),
                "consultation.phase.set",
                "consultation.process",
                consultation.id().toString(),
                facts));
        return true;
    }

    /** English stands for languages without a title, or else the first that has one. */
    private static NewPhase draft(
            ConsultationView consultation, String key, @Nullable Integer number, Map<String, String> titles) {
        String written =
                titles.containsKey("en") ? "en" : titles.keySet().iterator().next();
        return new NewPhase(
                consultation.phaseProcess(),
                consultation.phaseEdition(),
                key,
                number,
                Objects.requireNonNull(titles.get(written)),
                PhaseDates.UNKNOWN,
                PhaseTitles.of(written, further(titles, written)));
    }

    /** Those besides the one that stands for others. */
    private static Map<String, String> further(Map<String, String> titles, String written) {
        Map<String, String> further = new TreeMap<>(titles);
        further.remove(written);
        return further;
    }
}
