package org.wsis.consultation.facilitator.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.consultation.facilitator.Nominees;
import org.wsis.schedule.PortalTime;

/** Where staff give sessions to facilitators and publish them. */
@Service
class BoardDesk {
    private final Nominees nominees;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    BoardDesk(Nominees nominees, ApplicationEventPublisher events, PortalTime time) {
        this.nominees = nominees;
        this.events = events;
        this.time = time;
    }

    /** Gives somebody who consents a session, or takes it back with null; throws if the person changed since the version. */
    @Transactional
    public void assign(
            ConsultationView consultation, UUID nominee, long version, @Nullable String session, AccountId by) {
        if (!nominees.assign(nominee, version, session)) {
            throw new OptimisticLockingFailureException(nominee.toString());
        }
        trace(
                consultation,
                session == null ? "session-taken" : "session-given",
                by,
                Map.of("nominee", nominee.toString()));
    }

    /** Lets everybody see those who consent and have a session, as far as they were seen and did not change since. */
    @Transactional
    public Publication publish(ConsultationView consultation, Set<Seen> seen, AccountId by) {
        List<Nominee> all = nominees.of(consultation.id());
        Set<UUID> published = nominees.publish(BoardRules.publishable(all, seen), time.now());
        if (!published.isEmpty()) {
            trace(consultation, "published", by, Map.of("names", String.valueOf(published.size())));
        }
        return new Publication(published.size(), BoardRules.others(all, seen, published));
    }

    private void trace(ConsultationView consultation, String act, AccountId by, Map<String, String> facts) {
        Instant now = time.now();
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.facilitator." + act,
                "consultation.process",
                consultation.id().toString(),
                facts));
    }
}
