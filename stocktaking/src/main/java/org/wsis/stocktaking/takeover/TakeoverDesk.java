package org.wsis.stocktaking.takeover;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Handover;
import org.wsis.stocktaking.entry.Held;

/** Where entries are asked for, and handed over. The entry is held meanwhile, so that two acts at once follow each other. */
@Component
@Transactional
class TakeoverDesk {
    private final TakeoverRows rows;
    private final Takeovers takeovers;
    private final Handover handover;
    private final TakeoverTrace trace;
    private final PortalTime time;

    TakeoverDesk(TakeoverRows rows, Takeovers takeovers, Handover handover, TakeoverTrace trace, PortalTime time) {
        this.rows = rows;
        this.takeovers = takeovers;
        this.handover = handover;
        this.trace = trace;
        this.time = time;
    }

    /** What came of asking. */
    enum Asked {
        DONE,
        /** A request of the person waits. */
        ALREADY,
        /** There is no such entry, or it is not for this person. */
        NOT_YOURS
    }

    /** What came of deciding. */
    enum Decided {
        DONE,
        /** Somebody decided before, or the request or the entry was withdrawn. */
        OVER,
        /** The one who decides asked, or would lose the entry. */
        OWN,
        /** Nothing ties the person to the organisation any more, so that it cannot be approved. */
        UNTIED
    }

    Asked ask(EntryId id, AccountId person, String reason) {
        Optional<Held> entry = handover.hold(id);
        if (rows.existsByEntryAndPersonAndState(id.value(), person.value(), TakeoverState.REQUESTED)) {
            return Asked.ALREADY;
        }
        if (entry.filter(held -> TakeoverRules.mayTakeOver(held, person, takeovers.tie(held, person)))
                .isEmpty()) {
            return Asked.NOT_YOURS;
        }
        Instant now = time.now();
        Takeover request = rows.save(Takeover.requested(id, person, reason, now));
        trace.requested(request.view(), now);
        return Asked.DONE;
    }

    /** Takes the person's own request back; false if none waits. */
    boolean withdraw(EntryId id, AccountId person) {
        handover.hold(id);
        Optional<Takeover> request = rows.findFirstByEntryAndPersonOrderByRequestedAtDesc(id.value(), person.value())
                .filter(one -> one.state() == TakeoverState.REQUESTED);
        request.ifPresent(one -> {
            Instant now = time.now();
            one.withdraw(now);
            trace.withdrawn(one.view(), now);
        });
        return request.isPresent();
    }

    Decided decide(UUID id, EntryId entry, boolean approved, String reason, AccountId staff) {
        Optional<Held> held = handover.hold(entry);
        Optional<Takeover> request = rows.findById(id)
                .filter(one ->
                        one.state() == TakeoverState.REQUESTED && one.entry().equals(entry));
        if (held.isEmpty() || request.isEmpty()) {
            return Decided.OVER;
        }
        return decide(request.get(), held.get(), approved, reason, staff);
    }

    private Decided decide(Takeover request, Held entry, boolean approved, String reason, AccountId staff) {
        AccountId person = request.person();
        if (!TakeoverRules.mayDecide(entry, person, staff)) {
            return Decided.OWN;
        }
        if (approved && !TakeoverRules.mayTakeOver(entry, person, takeovers.tie(entry, person))) {
            return Decided.UNTIED;
        }
        Instant now = time.now();
        request.decide(approved, reason, staff, now);
        if (approved) {
            handover.handOver(entry.id(), person, now);
        }
        trace.decided(request.view(), entry, staff, now);
        return Decided.DONE;
    }
}
