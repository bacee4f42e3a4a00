package org.wsis.approval.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.approval.ApprovalId;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.ApprovalView.State;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approved;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.PortalTime;

/** Takes requests and decisions. A request is over by the clock, whether or not a row says so yet. */
@Service
class ApprovalDesk implements Approvals {
    private final Requests requests;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    ApprovalDesk(Requests requests, ApplicationEventPublisher events, PortalTime time) {
        this.requests = requests;
        this.events = events;
        this.time = time;
    }

    @Override
    @Transactional
    public Asking ask(String kind, String subject, String reason, AccountId by) {
        Instant now = expire();
        var request = new ApprovalView(
                new ApprovalId(UUID.randomUUID()),
                kind,
                subject,
                reason,
                by,
                now,
                now.plus(LIFE),
                State.OPEN,
                null,
                null,
                null);
        if (requests.add(request)) {
            record("approval.asked", request, by, now);
            return new Asking.Asked(request.id());
        }
        return new Asking.Before(requests.of(kind, subject).getFirst().id());
    }

    @Override
    @Transactional
    public Deciding approve(ApprovalId id, AccountId by, String answer) {
        Instant now = expire();
        if (!requests.decide(id, State.APPROVED, by, now, answer)) {
            return why(id, by);
        }
        ApprovalView request = requests.find(id).orElseThrow();
        record("approval.approved", request, by, now);
        events.publishEvent(
                new Approved(id, request.kind(), request.subject(), request.reason(), request.askedBy(), by, now));
        return Deciding.DONE;
    }

    @Override
    @Transactional
    public Deciding refuse(ApprovalId id, AccountId by, String answer) {
        Instant now = expire();
        if (!requests.decide(id, State.REFUSED, by, now, answer)) {
            return why(id, by);
        }
        record("approval.refused", requests.find(id).orElseThrow(), by, now);
        return Deciding.DONE;
    }

    private Deciding why(ApprovalId id, AccountId by) {
        return requests.find(id)
                .map(request -> switch (request.state()) {
                    case OPEN -> request.askedBy().equals(by) ? Deciding.OWN : Deciding.EXPIRED;
                    case APPROVED, REFUSED -> Deciding.BEFORE;
                    case EXPIRED -> Deciding.EXPIRED;
                })
                .orElse(Deciding.UNKNOWN);
    }

    /** Closes what is over, and gives the time by which it was. */
    private Instant expire() {
        Instant now = time.now();
        requests.expire(now).forEach(request -> record("approval.expired", request, null, now));
        return now;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ApprovalView> find(ApprovalId request) {
        return requests.find(request).map(found -> asOf(time.now(), found));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApprovalView> of(String kind, String subject) {
        return asOfNow(requests.of(kind, subject));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApprovalView> open(int limit) {
        return requests.open(time.now(), limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApprovalView> all(int page, int size) {
        return asOfNow(requests.all((page - 1) * size, size));
    }

    @Override
    @Transactional(readOnly = true)
    public long count() {
        return requests.count();
    }

    private List<ApprovalView> asOfNow(List<ApprovalView> found) {
        Instant now = time.now();
        return found.stream().map(request -> asOf(now, request)).toList();
    }

    private static ApprovalView asOf(Instant now, ApprovalView request) {
        return request.state() == State.OPEN && !now.isBefore(request.expiresAt()) ? request.expired() : request;
    }

    private void record(String act, ApprovalView request, @Nullable AccountId by, Instant at) {
        var facts = Map.of("kind", request.kind(), "subject", request.subject());
        events.publishEvent(
                new AuditedAct(by, at, act, "approval-request", request.id().toString(), facts));
    }
}
