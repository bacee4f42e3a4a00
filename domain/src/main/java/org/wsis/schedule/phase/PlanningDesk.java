package org.wsis.schedule.phase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseRecord;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Reach;

/** Creates phases and changes their dates. */
@Component
@Transactional
class PlanningDesk implements Planning {
    private final Phases phases;
    private final Notices notices;
    private final AmendmentLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanningDesk(
            Phases phases, Notices notices, AmendmentLetters letters, ApplicationEventPublisher events, Clock clock) {
        this.phases = phases;
        this.notices = notices;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition> editions() {
        return phases.editions();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PhaseRecord> record(PhaseId id) {
        return phases.find(id.value()).map(phase -> phase.record(notices.of(id)));
    }

    @Override
    public Optional<PhaseId> create(NewPhase draft, AccountId by) {
        if (phases.named(draft.process(), draft.edition(), draft.key()).isPresent()) {
            return Optional.empty();
        }
        var name = new PhaseName(draft.process(), draft.edition(), draft.key(), draft.number(), draft.title());
        Phase phase = phases.save(Phase.planned(name, draft.dates(), by, clock.instant()));
        phase.say(draft.titles());
        audit("schedule.phase.created", phase, by, Map.of("title", draft.title(), "dates", text(draft.dates())));
        return Optional.of(phase.id());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOnRecord(String process, String edition) {
        return phases.onRecord(process, edition) > 0;
    }

    @Override
    public boolean withdraw(String process, String edition, AccountId by) {
        if (phases.onRecord(process, edition) > 0) {
            return false;
        }
        List<Phase> withdrawn = phases.ofEdition(process, edition);
        phases.withdraw(process, edition, clock.instant());
        withdrawn.forEach(phase -> audit("schedule.phase.withdrawn", phase, by, Map.of("edition", edition)));
        return true;
    }

    @Override
    public Amending amend(PhaseId id, long version, PhaseDates dates, String reason, AccountId by) {
        Optional<Phase> found = phases.forChange(id.value());
        if (found.isEmpty()) {
            return Amending.UNKNOWN;
        }
        Phase phase = found.get();
        if (phase.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Phase.class, id.value());
        }
        PhaseDates before = phase.dates();
        if (before.equals(dates)) {
            return Amending.UNCHANGED;
        }
        phase.amend(dates, reason, by, clock.instant());
        audit("schedule.phase.amended", phase, by, Map.of("from", text(before), "to", text(dates), "reason", reason));
        return Amending.DONE;
    }

    @Override
    @Transactional(readOnly = true)
    public Reach reach(PhaseView phase) {
        return letters.reach(phase);
    }

    @Override
    public Telling tell(PhaseId id, int change, AccountId by) {
        Optional<Phase> phase = phases.forChange(id.value());
        Optional<Amendment> amendment = phase.flatMap(known -> known.decided(change));
        return amendment.isEmpty() ? new Telling.Unknown() : tell(phase.get(), amendment.get(), by);
    }

    private Telling tell(Phase phase, Amendment amendment, AccountId by) {
        Set<Integer> told = notices.of(phase.id()).keySet();
        if (told.contains(amendment.number())) {
            return new Telling.Before();
        }
        if (phase.isSuperseded(amendment)) {
            return new Telling.Superseded();
        }
        PhaseView view = phase.view();
        List<AccountView> people = letters.people(view);
        notices.write(amendment.id(), by, clock.instant(), people.size());
        letters.tell(people, view, phase.news(told));
        audit("schedule.phase.told", phase, by, Map.of("letters", String.valueOf(people.size())));
        return new Telling.Done(people.size());
    }

    private void audit(String act, Phase phase, AccountId by, Map<String, String> facts) {
        String id = phase.id().toString();
        events.publishEvent(new AuditedAct(by, clock.instant(), act, "schedule.phase", id, facts));
    }

    private static String text(PhaseDates dates) {
        return "%s – %s %s; %s – %s"
                .formatted(dates.firstDay(), dates.lastDay(), dates.hour(), dates.opensAt(), dates.closesAt());
    }
}
