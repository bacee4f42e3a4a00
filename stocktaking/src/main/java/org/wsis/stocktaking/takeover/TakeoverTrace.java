package org.wsis.stocktaking.takeover;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.stocktaking.entry.Held;

/** Leaves the trace of every step in the record, and writes to the people whom a decision concerns. */
@Component
class TakeoverTrace {
    private final ApplicationEventPublisher events;
    private final TakeoverLetters letters;

    TakeoverTrace(ApplicationEventPublisher events, TakeoverLetters letters) {
        this.events = events;
        this.letters = letters;
    }

    void requested(TakeoverView request, Instant now) {
        write("requested", request, request.person(), Map.of("reason", request.reason()), now);
    }

    void withdrawn(TakeoverView request, Instant now) {
        write("withdrawn", request, request.person(), Map.of(), now);
    }

    /** The entry as it was before the decision. */
    void decided(TakeoverView request, Held before, AccountId staff, Instant now) {
        String reason = String.valueOf(request.decisionReason());
        String former = before.owner() == null ? "none" : before.owner().toString();
        if (request.state() == TakeoverState.APPROVED) {
            write("approved", request, staff, Map.of("reason", reason, "former", former), now);
            letters.approved(request, before, reason);
        } else {
            write("declined", request, staff, Map.of("reason", reason), now);
            letters.declined(request, before, reason);
        }
    }

    private void write(String act, TakeoverView request, AccountId by, Map<String, String> more, Instant now) {
        var facts = new HashMap<>(more);
        facts.put("person", request.person().toString());
        events.publishEvent(new AuditedAct(
                by,
                now,
                "stocktaking.takeover." + act,
                "stocktaking.entry",
                request.entry().toString(),
                facts));
    }
}
