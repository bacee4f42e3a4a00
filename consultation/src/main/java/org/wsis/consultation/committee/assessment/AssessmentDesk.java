package org.wsis.consultation.committee.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.committee.Committee;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;
import org.wsis.schedule.PortalTime;

/** Where members assess requests. What a conflict keeps a member from does not exist for them. */
@Service
class AssessmentDesk {
    private final Asks asks;
    private final Committee committee;
    private final Requests requests;
    private final Assessments assessments;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    AssessmentDesk(
            Asks asks,
            Committee committee,
            Requests requests,
            Assessments assessments,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.asks = asks;
        this.committee = committee;
        this.requests = requests;
        this.assessments = assessments;
        this.events = events;
        this.time = time;
    }

    /** What became of an assessment; nothing changed unless it is saved. */
    enum Outcome {
        SAVED,
        /** It is handed in. */
        CLOSED,
        /** Who asked knows what is decided. */
        DECIDED,
        /** It was saved elsewhere meanwhile. */
        OVERTAKEN,
        /** The request was sent again meanwhile. */
        SENT_AGAIN,
        /** There is no such request for this person. */
        NOT_YOURS
    }

    /**
     * Keeps it in place of the version that it names.
     *
     * @param sending the version of the request that was read
     */
    @Transactional
    Outcome save(ConsultationId process, Assessment written, long sending) {
        committee.hold(process);
        requests.hold(List.of(written.request()));
        Optional<Ask> found = asks.find(process, written.request(), written.person());
        if (found.isEmpty()) {
            return Outcome.NOT_YOURS;
        }
        Outcome outcome = judge(found.get(), sending);
        return outcome == Outcome.SAVED ? keep(found.get().request(), written) : outcome;
    }

    private Outcome judge(Ask ask, long sending) {
        if (ask.request().version() != sending) {
            return Outcome.SENT_AGAIN;
        }
        if (ask.assessment().state().isOver()) {
            return Outcome.CLOSED;
        }
        return asks.isDecided(ask.request().id()) ? Outcome.DECIDED : Outcome.SAVED;
    }

    private Outcome keep(SentRequest request, Assessment written) {
        Instant now = time.now();
        if (!assessments.keep(request, written, now)) {
            return Outcome.OVERTAKEN;
        }
        if (written.state().isOver()) {
            trace("handed-in", written.request(), written.person(), now);
        }
        return Outcome.SAVED;
    }

    /** The member has a conflict; from now on the request does not exist for them. Answers whether it did. */
    @Transactional
    boolean declare(ConsultationId process, RequestId request, AccountId person, String words) {
        requests.hold(List.of(request));
        if (asks.find(process, request, person).isEmpty()) {
            return false;
        }
        Instant now = time.now();
        committee.declare(request, person, words, now);
        trace("conflict", request, person, now);
        return true;
    }

    private void trace(String act, RequestId request, AccountId by, Instant now) {
        events.publishEvent(new AuditedAct(
                by, now, "consultation.assessment." + act, "consultation.request", request.toString(), Map.of()));
    }
}
