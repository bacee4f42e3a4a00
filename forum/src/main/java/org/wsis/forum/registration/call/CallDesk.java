package org.wsis.forum.registration.call;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.PortalTime;

/** Where staff open the registration for an edition and change its terms. */
@Service
public class CallDesk {
    private static final String SUBJECT = "forum.registration.call";

    private final CallRows rows;
    private final PortalTime time;
    private final ApplicationEventPublisher events;

    CallDesk(CallRows rows, PortalTime time, ApplicationEventPublisher events) {
        this.rows = rows;
        this.time = time;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<CallView> find(int edition) {
        return rows.findByEdition(edition).map(Call::view);
    }

    /** The terms, which nobody changes while the transaction runs; whoever counts places comes one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Terms> lock(int edition) {
        return rows.lock(edition).map(call -> call.view().terms());
    }

    /**
     * These terms hold; throws if somebody changed them since the version.
     *
     * @param seen null if there were none
     */
    @Transactional
    public void agree(int edition, @Nullable Long seen, Terms terms, AccountId by) {
        Optional<Call> held = rows.lock(edition);
        if (!Objects.equals(seen, held.map(call -> call.view().version()).orElse(null))) {
            throw new ObjectOptimisticLockingFailureException(Call.class, edition);
        }
        if (held.filter(call -> call.view().terms().equals(terms)).isPresent()) {
            return;
        }
        Call call = held.orElseGet(() -> Call.opened(edition, terms));
        call.agree(terms);
        rows.saveAndFlush(call);
        events.publishEvent(
                new AuditedAct(by, time.now(), SUBJECT + ".agreed", SUBJECT, String.valueOf(edition), Map.of()));
    }
}
