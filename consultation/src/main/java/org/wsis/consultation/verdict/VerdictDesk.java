package org.wsis.consultation.verdict;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.RequestId;
import org.wsis.schedule.PortalTime;

/** Where staff decide about requests, one after the other. */
@Service
class VerdictDesk {
    private final Verdicts verdicts;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    VerdictDesk(Verdicts verdicts, ApplicationEventPublisher events, PortalTime time) {
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
        /** The request stands no more. */
        GONE;

        /** The message key of why nothing changed. */
        String key() {
            return "consultation.verdict." + name();
        }
    }

    /**
     * Decides.
     *
     * @param seen the number of the decision that held for who decides, 0 for none
     */
    @Transactional
    Change decide(RequestId request, int seen, NewVerdict verdict, AccountId by) {
        if (!verdicts.lock(request)) {
            return Change.GONE;
        }
        @Nullable Verdict last = verdicts.last(request).orElse(null);
        int number = last == null ? 0 : last.number();
        if (number != seen) {
            return Change.OVERTAKEN;
        }
        if (!VerdictRules.mayDecideAfter(last)) {
            return Change.TOLD;
        }
        Instant now = time.now();
        verdicts.add(request, number + 1, verdict, by, now);
        var facts = Map.of(
                "number",
                String.valueOf(number + 1),
                "outcome",
                verdict.outcome().name());
        events.publishEvent(new AuditedAct(
                by, now, "consultation.request.decided", "consultation.request", request.toString(), facts));
        return Change.DONE;
    }
}
