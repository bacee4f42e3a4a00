package org.wsis.forum.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.forum.setting.Settings;
import org.wsis.schedule.PortalTime;

/**
 * Where staff change sessions, one after the other in each edition. What clashes is kept only by whoever says that exactly these
 * clashes are known. Each act throws if somebody changed the session since the version.
 */
@Service
public class AgendaDesk {
    private final AgendaSessions sessions;
    private final Settings settings;
    private final PortalTime time;
    private final ApplicationEventPublisher events;

    AgendaDesk(AgendaSessions sessions, Settings settings, PortalTime time, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.settings = settings;
        this.time = time;
        this.events = events;
    }

    /**
     * What became of a wish.
     *
     * @param number of the session, or 0 if it is not kept
     * @param clashes for which it is not kept; none if it is
     */
    public record Outcome(int number, List<Clash> clashes) {}

    /**
     * Adds a session.
     *
     * @param known what {@link Clash#seen} said of the clashes, or null
     */
    @Transactional
    public Outcome add(int edition, SessionFacts facts, @Nullable Place place, @Nullable String known, AccountId by) {
        settings.hold(edition);
        return unlessClashing(
                edition, 0, facts, place, known, by, () -> sessions.add(edition, facts, place, null, time.now()));
    }

    /**
     * Takes a session to be over, with a place to be found; answers its number, or 0 if it does not wait.
     *
     * @param facts asked once nobody can change the agenda
     */
    @Transactional
    public int take(int edition, int draft, Supplier<Optional<SessionFacts>> facts, AccountId by) {
        settings.hold(edition);
        Optional<SessionFacts> waiting = facts.get();
        if (waiting.isEmpty()) {
            return 0;
        }
        int number = sessions.add(edition, waiting.get(), null, draft, time.now());
        trace("session", edition, number, by, time.now());
        return number;
    }

    /** The session is this, there and then. */
    @Transactional
    public Outcome change(
            AgendaSession session,
            long version,
            SessionFacts facts,
            @Nullable Place place,
            @Nullable String known,
            AccountId by) {
        settings.hold(session.edition());
        @Nullable Place taken = session.cancelled() == null ? place : null;
        return unlessClashing(session.edition(), session.number(), facts, taken, known, by, () -> {
            boolean changed = sessions.change(session.edition(), session.number(), version, facts, place, time.now());
            return held(session, changed).number();
        });
    }

    /** It takes place there and then, or nowhere yet. */
    @Transactional
    public Outcome move(
            AgendaSession session, long version, @Nullable Place place, @Nullable String known, AccountId by) {
        settings.hold(session.edition());
        AgendaSession present =
                sessions.find(session.edition(), session.number()).orElseThrow();
        return change(present, version, present.facts(), place, known, by);
    }

    /** It does not take place, for this reason; or for null, it does all the same. */
    @Transactional
    public void cancel(AgendaSession session, long version, @Nullable String reason, AccountId by) {
        settings.hold(session.edition());
        Instant now = time.now();
        held(session, sessions.cancel(session.edition(), session.number(), version, reason, now));
        trace(reason == null ? "reinstated" : "cancelled", session.edition(), session.number(), by, now);
    }

    private Outcome unlessClashing(
            int edition,
            int number,
            SessionFacts facts,
            @Nullable Place place,
            @Nullable String known,
            AccountId by,
            Supplier<Integer> keep) {
        List<Clash> clashes = ClashRules.of(number, facts, place, sessions.of(edition));
        if (!clashes.isEmpty() && !Clash.seen(clashes).equals(known)) {
            return new Outcome(0, clashes);
        }
        int kept = keep.get();
        trace("session", edition, kept, by, time.now());
        return new Outcome(kept, List.of());
    }

    private static AgendaSession held(AgendaSession session, boolean changed) {
        if (!changed) {
            throw new ObjectOptimisticLockingFailureException(AgendaSession.class, session.number());
        }
        return session;
    }

    private void trace(String act, int edition, int number, AccountId by, Instant now) {
        events.publishEvent(
                new AuditedAct(by, now, "forum.agenda." + act, "forum.session", edition + "/" + number, Map.of()));
    }
}
