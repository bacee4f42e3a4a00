package org.wsis.consultation.facilitator.call;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.facilitator.CandidateDetails;
import org.wsis.consultation.facilitator.Candidates;
import org.wsis.consultation.facilitator.Communities;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.FacilitatorRules;
import org.wsis.consultation.facilitator.NamesPhase;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.PortalTime;

/** Where people put themselves or others forward. */
@Service
class CandidateDesk {
    private final Consultations consultations;
    private final Communities communities;
    private final Candidates candidates;
    private final NamesPhase names;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    CandidateDesk(
            Consultations consultations,
            Communities communities,
            Candidates candidates,
            NamesPhase names,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.consultations = consultations;
        this.communities = communities;
        this.candidates = candidates;
        this.names = names;
        this.events = events;
        this.time = time;
    }

    /** What came of it. */
    enum PutForward {
        DONE,
        /** The consultation was removed meanwhile. */
        GONE,
        /** The call has not begun. */
        TOO_EARLY,
        TOO_LATE,
        /** This account put this person forward here before. */
        AGAIN,
        TOO_MANY
    }

    /** The community in which the person may put people forward: one that calls here, or their own. */
    @Transactional(readOnly = true)
    public Optional<Community> open(ConsultationView consultation, String key, AccountView person) {
        return communities
                .find(consultation.id(), key)
                .filter(community -> community.callsHere() || community.isLedBy(person));
    }

    /** Keeps somebody who is put forward in time. */
    @Transactional
    public PutForward putForward(
            ConsultationView consultation, Community community, CandidateDetails details, AccountId author) {
        if (!consultations.hold(consultation.id())) {
            return PutForward.GONE;
        }
        @Nullable PhaseView phase = names.of(consultation).orElse(null);
        Instant now = time.now();
        return switch (FacilitatorRules.taking(phase, now)) {
            case NOT_YET -> PutForward.TOO_EARLY;
            case OVER -> PutForward.TOO_LATE;
            case NOW -> keep(community, details, author, now);
        };
    }

    private PutForward keep(Community community, CandidateDetails details, AccountId author, Instant now) {
        long before = candidates.by(author).stream()
                .filter(candidate -> candidate.consultation().equals(community.consultation())
                        && candidate.community().equals(community.key()))
                .count();
        if (before >= FacilitatorRules.MOST) {
            return PutForward.TOO_MANY;
        }
        if (!candidates.add(community, details, author, now)) {
            return PutForward.AGAIN;
        }
        events.publishEvent(new AuditedAct(
                author,
                now,
                "consultation.facilitator.put-forward",
                "consultation.process",
                community.consultation().toString(),
                Map.of("community", community.key())));
        return PutForward.DONE;
    }

    /** Whoever goes is no candidate any more unless they were handed in, and leads no community. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        candidates.forget(deleted.account(), deleted.held());
        communities.leave(deleted.account(), deleted.email().value());
    }
}
