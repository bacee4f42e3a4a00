package org.wsis.consultation.verdict;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.committee.Committee;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;
import org.wsis.schedule.PortalTime;

/** Where staff decide about requests, one after the other. */
@Service
class VerdictDesk {
    private final Requests requests;
    private final Committee committee;
    private final Verdicts verdicts;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    VerdictDesk(
            Requests requests,
            Committee committee,
            Verdicts verdicts,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.requests = requests;
        this.committee = committee;
        this.verdicts = verdicts;
        this.events = events;
        this.time = time;
    }

    /** What became of a wish to decide; nothing changed unless it is done. */
    enum Change {
        DONE,
        /** Somebody decided since. */
        OVERTAKEN,
        /** Who asked knows the last word. */
        TOLD,
        /** The request was sent again since. */
        SENT_AGAIN,
        /** The request stands no more. */
        GONE,
        /** A conflict keeps it from who decides. */
        KEPT;

        /** The message key of why nothing changed. */
        String key() {
            return "consultation.verdict." + name();
        }
    }

    /** Decides about the request as it was read, after what was decided so far. */
    @Transactional
    Change decide(RequestId id, NewVerdict verdict, AccountId by) {
        Optional<SentRequest> held = requests.hold(id);
        Change change = held.map(request -> judge(request, verdict, by)).orElse(Change.GONE);
        if (change == Change.DONE) {
            add(held.orElseThrow(), verdict, by);
        }
        return change;
    }

    /** What would become of it. A conflict counts if it was declared before the request was held. */
    private Change judge(SentRequest request, NewVerdict verdict, AccountId by) {
        if (!committee.isOpen(request, by)) {
            return Change.KEPT;
        }
        if (request.version() != verdict.sending()) {
            return Change.SENT_AGAIN;
        }
        @Nullable Verdict last = verdicts.last(request.id()).orElse(null);
        if (verdict.seen() != (last == null ? 0 : last.number())) {
            return Change.OVERTAKEN;
        }
        return VerdictRules.mayDecideAfter(last) ? Change.DONE : Change.TOLD;
    }

    private void add(SentRequest request, NewVerdict verdict, AccountId by) {
        Instant now = time.now();
        int number = verdicts.add(request, verdict, by, now);
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.request.decided",
                "consultation.request",
                request.id().toString(),
                Map.of("number", String.valueOf(number))));
    }
}
