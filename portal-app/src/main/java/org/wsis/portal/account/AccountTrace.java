package org.wsis.portal.account;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;

/** Leaves a trace of acts on accounts, without names, addresses or secrets. */
@Component
public class AccountTrace {
    /** The kind of thing that the acts are about. */
    public static final String SUBJECT = "account";

    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountTrace(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Writes the act in the running transaction; its words are the message {@code act.account.<act>}. */
    public void write(@Nullable AccountId by, String act, AccountId subject, Map<String, String> facts) {
        events.publishEvent(
                new AuditedAct(by, clock.instant(), SUBJECT + "." + act, SUBJECT, subject.toString(), facts));
    }

    /** Writes what the owner did to their own account. */
    public void write(String act, AccountId owner) {
        write(owner, act, owner, Map.of());
    }
}
