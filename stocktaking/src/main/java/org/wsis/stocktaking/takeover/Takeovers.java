package org.wsis.stocktaking.takeover;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.organisation.Representatives;
import org.wsis.organisation.Tie;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Handover;
import org.wsis.stocktaking.entry.Held;

/** Whether the page of an entry leads a reader to taking it over. */
@Component
public class Takeovers {
    private final TakeoverRows rows;
    private final Handover handover;
    private final Representatives representatives;

    Takeovers(TakeoverRows rows, Handover handover, Representatives representatives) {
        this.rows = rows;
        this.handover = handover;
        this.representatives = representatives;
    }

    /** What a reader can do about an entry. */
    public enum Offer {
        NONE,
        /** Ask to take it over. */
        ASK,
        /** See what became of their request. */
        SEE
    }

    /** The offer to the reader; to visitors there is none. */
    @Transactional(readOnly = true)
    public Offer offer(EntryId id, AccountId reader) {
        if (rows.existsByEntryAndPersonAndState(id.value(), reader.value(), TakeoverState.REQUESTED)) {
            return Offer.SEE;
        }
        return handover.find(id)
                .filter(entry -> TakeoverRules.mayTakeOver(entry, reader, tie(entry, reader)))
                .map(entry -> Offer.ASK)
                .orElse(Offer.NONE);
    }

    /** What ties the person to the entry's organisation now. */
    Tie tie(Held entry, AccountId person) {
        return entry.organisation() == null ? Tie.NONE : representatives.tie(entry.organisation(), person);
    }
}
