package org.wsis.consultation.handling;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.PortalTime;

/** Lets an act happen if it is the only one, on what was seen, and on what nobody else has taken; and leaves a trace of it. */
@Component
public class Acting {
    private final Handlings handlings;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    Acting(Handlings handlings, ApplicationEventPublisher events, PortalTime time) {
        this.handlings = handlings;
        this.events = events;
        this.time = time;
    }

    /** The act, if it is possible in this state. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Acted act(Seen seen, String name, Predicate<Handling> possible, Consumer<Instant> act) {
        Handling handling = handlings.lock(seen.id());
        AccountId assignee = handling.assignee();
        if (HandlingRules.isSeen(handling, seen.version())
                && assignee != null
                && !HandlingRules.mayAct(handling, seen.by())) {
            return new Acted.Taken(assignee, handling.version());
        }
        return anyway(seen, name, handling, possible, act);
    }

    /** The same, whoever has taken it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Acted actOnAnybodys(Seen seen, String name, Predicate<Handling> possible, Consumer<Instant> act) {
        return anyway(seen, name, handlings.lock(seen.id()), possible, act);
    }

    private Acted anyway(
            Seen seen, String name, Handling handling, Predicate<Handling> possible, Consumer<Instant> act) {
        if (!HandlingRules.isSeen(handling, seen.version())) {
            return new Acted.Overtaken(handling.version());
        }
        if (!possible.test(handling)) {
            return new Acted.NotNow(handling.version());
        }
        Instant now = time.now();
        act.accept(now);
        events.publishEvent(new AuditedAct(
                seen.by(),
                now,
                "consultation.contribution." + name,
                "consultation.contribution",
                seen.id().toString(),
                Map.of("number", String.valueOf(seen.contribution().number()))));
        return new Acted.Done();
    }
}
