package org.wsis.organisation.representation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.organisation.Representation;
import org.wsis.organisation.RepresentationState;
import org.wsis.organisation.Tie;

/** Leaves the trace of every step of a request in the record. */
@Component
class RepresentationTrace {
    private final ApplicationEventPublisher events;

    RepresentationTrace(ApplicationEventPublisher events) {
        this.events = events;
    }

    void requested(Representation request, Tie tie, Instant now) {
        String domain = tie.domain() == null ? "none" : tie.domain();
        write(request, "requested", request.person(), Map.of("function", request.function(), "domain", domain), now);
    }

    void became(Representation request, RepresentationState next, AccountId by, @Nullable String reason, Instant now) {
        String act = next.name().toLowerCase(Locale.ROOT).replace('_', '-');
        write(request, act, by, reason == null ? Map.of() : Map.of("reason", reason), now);
    }

    private void write(Representation request, String act, AccountId by, Map<String, String> more, Instant now) {
        var facts = new HashMap<>(more);
        facts.put("organisation", request.organisation().id().toString());
        facts.put("person", request.person().toString());
        events.publishEvent(new AuditedAct(
                by,
                now,
                "organisation.representation." + act,
                "organisation.representation",
                request.id().toString(),
                facts));
    }
}
