package org.wsis.consultation.committee.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Committee committee;
    private final Requests requests;
    private final Assessments assessments;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    AssessmentDesk(
            Committee committee,
            Requests requests,
            Assessments assessments,
            ApplicationEventPublisher events,
            PortalTime time) {
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
        /** It was saved elsewhere meanwhile. */
        OVERTAKEN,
        /** There is no such request for this person. */
        NOT_YOURS
    }

    /** What the member may judge, by kind and title; nothing of who is no member. */
    @Transactional(readOnly = true)
    List<Ask> list(ConsultationId process, AccountId person) {
        if (!committee.has(process, person)) {
            return List.of();
        }
        Map<RequestId, Assessment> written = assessments.of(process, person).stream()
                .collect(Collectors.toMap(Assessment::request, Function.identity()));
        return committee.open(process, requests.of(process), person).stream()
                .map(request ->
                        new Ask(request, written.getOrDefault(request.id(), Assessment.none(request.id(), person))))
                .sorted(AssessmentRules.ORDER)
                .toList();
    }

    /** The request, if the member may judge it. */
    @Transactional(readOnly = true)
    Optional<Ask> find(ConsultationId process, RequestId id, AccountId person) {
        return requests.find(id)
                .filter(SentRequest::stands)
                .filter(request -> request.process().equals(process))
                .filter(request -> committee.has(process, person) && committee.isOpen(request, person))
                .map(request -> new Ask(request, assessments.find(id, person)));
    }

    /** Keeps it in place of the version that it names. */
    @Transactional
    Outcome save(ConsultationId process, Assessment written) {
        committee.hold(process);
        Optional<Ask> before = find(process, written.request(), written.person());
        if (before.isEmpty()) {
            return Outcome.NOT_YOURS;
        }
        Assessment kept = before.get().assessment();
        if (kept.state().isOver()) {
            return Outcome.CLOSED;
        }
        Instant now = time.now();
        if (!assessments.keep(process, written, now)) {
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
        if (find(process, request, person).isEmpty()) {
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
