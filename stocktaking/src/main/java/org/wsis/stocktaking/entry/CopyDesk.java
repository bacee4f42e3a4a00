package org.wsis.stocktaking.entry;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;

/** Where an owner begins a draft with what a former entry says. */
@Service
public class CopyDesk {
    private final Entries entries;
    private final ContinuationDesk continuations;
    private final PortalTime time;

    CopyDesk(Entries entries, ContinuationDesk continuations, PortalTime time) {
        this.entries = entries;
        this.continuations = continuations;
        this.time = time;
    }

    /** Copies all but files, which belong to one entry; as its next phase, if that is wanted and can be. */
    @Transactional
    public Copied copy(EntryId id, AccountId owner, boolean continuing) {
        Optional<Entry> former = entries.findWritten(id.value(), owner.value());
        if (former.isEmpty()) {
            return new Copied.NotYours();
        }
        if (entries.drafts(owner.value()) >= OwnerDesk.MOST_DRAFTS) {
            return new Copied.TooManyDrafts(OwnerDesk.MOST_DRAFTS);
        }
        Entry draft = entries.save(Entry.copied(former.get(), owner, time.now()));
        if (continuing) {
            continuations.link(draft.id(), owner, id);
        }
        return new Copied.Done(draft.id());
    }
}
