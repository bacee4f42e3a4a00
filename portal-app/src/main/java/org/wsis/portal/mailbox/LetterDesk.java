package org.wsis.portal.mailbox;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.mail.Outbox;

/** What staff may do with letters. */
@Service
class LetterDesk {
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterDesk(Outbox outbox, ApplicationEventPublisher events, Clock clock) {
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public boolean retry(UUID letter, AccountId by) {
        boolean queued = outbox.retry(letter);
        if (queued) {
            events.publishEvent(new AuditedAct(
                    by, clock.instant(), "mail.letter.queued-again", "mail.letter", letter.toString(), Map.of()));
        }
        return queued;
    }
}
