package org.wsis.consultation.facilitator.community;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.facilitator.Communities;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.NamesPhase;
import org.wsis.schedule.PortalTime;

/** Where staff say which communities there are; a new focal point gets a letter. */
@Service
class CommunityDesk {
    private final Consultations consultations;
    private final Communities communities;
    private final NamesPhase names;
    private final FocalPoints people;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    CommunityDesk(
            Consultations consultations,
            Communities communities,
            NamesPhase names,
            FocalPoints people,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.consultations = consultations;
        this.communities = communities;
        this.names = names;
        this.people = people;
        this.events = events;
        this.time = time;
    }

    /** Adds one, and the phase of the names with the first; answers whether there was none of this key, and the consultation is there. */
    @Transactional
    boolean add(ConsultationView consultation, Community community, AccountId by) {
        if (!consultations.hold(consultation.id())) {
            return false;
        }
        names.begin(consultation, by);
        if (!communities.save(people.resolved(community, null))) {
            return false;
        }
        told(consultation, null, community, by);
        return true;
    }

    /** Is so from now on; throws if somebody changed it since its version. */
    @Transactional
    void change(ConsultationView consultation, Community community, AccountId by) {
        Community before = communities.lock(consultation.id(), community.key()).orElseThrow();
        if (!communities.save(people.resolved(community, before))) {
            throw new OptimisticLockingFailureException(community.key());
        }
        told(consultation, before, community, by);
    }

    private void told(ConsultationView consultation, @Nullable Community before, Community now, AccountId by) {
        String email = now.focalEmail();
        if (email != null && (before == null || !Objects.equals(before.focalEmail(), email))) {
            people.tell(consultation, now, email);
        }
        events.publishEvent(new AuditedAct(
                by,
                time.now(),
                "consultation.facilitator.community",
                "consultation.process",
                consultation.id().toString(),
                Map.of("community", now.key(), "seats", String.valueOf(now.seats()))));
    }
}
