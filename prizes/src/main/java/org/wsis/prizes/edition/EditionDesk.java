package org.wsis.prizes.edition;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.Planning;
import org.wsis.schedule.PortalTime;

/** Where staff begin editions and keep their settings. */
@Service
class EditionDesk {
    private static final String SUBJECT = "prizes.edition";

    private final Editions editions;
    private final Contests contests;
    private final Planning planning;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    EditionDesk(
            Editions editions,
            Contests contests,
            Planning planning,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.editions = editions;
        this.contests = contests;
        this.planning = planning;
        this.events = events;
        this.time = time;
    }

    /** What became of a wish. */
    enum Outcome {
        DONE,
        /** Nothing would change. */
        UNCHANGED,
        /** There is such an edition, or none to begin with. */
        TAKEN,
        /** The vote has begun, and voters were told otherwise. */
        PROMISED
    }

    /** Begins an edition with the rules and titles of another, and with its phases, still without dates. */
    @Transactional
    Outcome begin(int year, int like, AccountId by) {
        EditionView example = contests.find(like).orElse(null);
        if (example == null || editions.existsById(year)) {
            return Outcome.TAKEN;
        }
        Instant now = time.now();
        editions.saveAndFlush(Edition.like(example, year, Filled.of(example.settings()), now));
        for (Step step : Step.values()) {
            planning.create(
                    new NewPhase(
                            Step.PROCESS,
                            String.valueOf(year),
                            step.phase(),
                            step.number(),
                            step.title(),
                            PhaseDates.UNKNOWN),
                    by);
        }
        events.publishEvent(new EditionBegun(year, like));
        trace("begun", year, by, now, Map.of("like", String.valueOf(like)));
        return Outcome.DONE;
    }

    /** Sets the edition's rules and titles; throws if somebody changed them since the version. */
    @Transactional
    Outcome set(
            int year, long version, EditionState state, Settings settings, Map<Integer, String> titles, AccountId by) {
        Edition edition = editions.lock(year).orElseThrow();
        EditionView before = edition.view();
        if (before.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Edition.class, year);
        }
        Instant now = time.now();
        if (EditionRules.breaksPromise(
                before, state, settings, contests.phase(year, Step.VOTING).orElse(null), now)) {
            return Outcome.PROMISED;
        }
        edition.set(state, settings, titles);
        EditionView after = edition.view();
        if (after.equals(before)) {
            return Outcome.UNCHANGED;
        }
        editions.saveAndFlush(edition);
        trace("set", year, by, now, Changed.between(before, after));
        return Outcome.DONE;
    }

    private void trace(String act, int year, AccountId by, Instant now, Map<String, String> facts) {
        events.publishEvent(new AuditedAct(by, now, SUBJECT + "." + act, SUBJECT, String.valueOf(year), facts));
    }
}
