package org.wsis.prizes.criterion;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionBegun;
import org.wsis.prizes.edition.Step;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.PortalTime;

/** Where staff say by what the projects of an edition are judged, until experts begin to judge. */
@Service
class CriteriaDesk {
    private static final int MOST = 20;

    private final Contests contests;
    private final Criteria criteria;
    private final CriteriaRows rows;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    CriteriaDesk(
            Contests contests,
            Criteria criteria,
            CriteriaRows rows,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.contests = contests;
        this.criteria = criteria;
        this.rows = rows;
        this.events = events;
        this.time = time;
    }

    /** What became of a wish; nothing changed unless it is done. */
    enum Outcome {
        DONE,
        /** Nomination has begun, or an expert has written a review. */
        BEGUN,
        /** There would be too many, or none. */
        TOO_MANY_OR_NONE;

        /** The message key of why nothing changed. */
        String key() {
            return this == BEGUN ? "prizes.criterion.begun" : "prizes.criterion.too-many-or-none";
        }
    }

    /** Whether the criteria of the edition may still change. */
    @Transactional(readOnly = true)
    boolean mayChange(int year) {
        Instant opens =
                contests.phase(year, Step.NOMINATION).map(PhaseView::opensAt).orElse(null);
        return (opens == null || time.now().isBefore(opens)) && !rows.areUsed(year);
    }

    /** Has another criterion that says so. */
    @Transactional
    Outcome add(int year, Map<String, CriterionWords> words, AccountId by) {
        contests.hold(year).orElseThrow();
        if (!mayChange(year)) {
            return Outcome.BEGUN;
        }
        int number = Collections.max(criteria.words(year).keySet()) + 1;
        if (number > MOST) {
            return Outcome.TOO_MANY_OR_NONE;
        }
        makeOwn(year);
        rows.weigh(year, Map.of(number, 1));
        write(year, number, words, by);
        return Outcome.DONE;
    }

    /** Lets a criterion say so; throws if somebody changed it since the version. */
    @Transactional
    Outcome change(int year, int number, long version, Map<String, CriterionWords> words, AccountId by) {
        contests.hold(year).orElseThrow();
        if (!mayChange(year)) {
            return Outcome.BEGUN;
        }
        check(year, number, version);
        makeOwn(year);
        write(year, number, words, by);
        return Outcome.DONE;
    }

    private void write(int year, int number, Map<String, CriterionWords> words, AccountId by) {
        rows.say(year, number, words);
        rows.next(year, number);
        trace("written", year, by, Map.of("criterion", String.valueOf(number)));
    }

    /** What was removed is no version any more. */
    private void check(int year, int number, long version) {
        if (!Long.valueOf(version).equals(criteria.versions(year).get(number))) {
            throw new OptimisticLockingFailureException("The criterion was changed meanwhile");
        }
    }

    /** Takes a criterion away; the others keep their numbers. Throws if somebody changed it since the version. */
    @Transactional
    Outcome remove(int year, int number, long version, AccountId by) {
        contests.hold(year).orElseThrow();
        if (!mayChange(year)) {
            return Outcome.BEGUN;
        }
        check(year, number, version);
        if (criteria.words(year).size() == 1) {
            return Outcome.TOO_MANY_OR_NONE;
        }
        makeOwn(year);
        rows.remove(year, number);
        trace("removed", year, by, Map.of("criterion", String.valueOf(number)));
        return Outcome.DONE;
    }

    /**
     * Lets the criteria count so much from now on; throws if somebody changed one of them meanwhile.
     *
     * @param seen the versions of all, as {@link Criteria#versions} tells them
     */
    @Transactional
    Outcome weigh(int year, Map<Integer, Integer> weights, String seen, AccountId by) {
        contests.hold(year).orElseThrow();
        if (!mayChange(year)) {
            return Outcome.BEGUN;
        }
        if (!criteria.versions(year).toString().equals(seen)) {
            throw new OptimisticLockingFailureException("The criteria were changed meanwhile");
        }
        rows.weigh(year, weights);
        trace("weighed", year, by, Map.of("weights", weights.toString()));
        return Outcome.DONE;
    }

    /** A new edition judges like the one whose rules it took over. */
    @EventListener
    void copy(EditionBegun begun) {
        rows.copy(begun.year(), begun.like());
    }

    /** The usual criteria become the edition's own when one of them is to differ. */
    private void makeOwn(int year) {
        if (rows.words(year).isEmpty()) {
            rows.weigh(year, criteria.weights(year));
            criteria.words(year).forEach((number, words) -> rows.say(year, number, words));
        }
    }

    private void trace(String act, int year, AccountId by, Map<String, String> facts) {
        events.publishEvent(new AuditedAct(
                by, time.now(), "prizes.criterion." + act, "prizes.edition", String.valueOf(year), facts));
    }
}
