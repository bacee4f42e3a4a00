package org.wsis.stocktaking.entry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;

/** Where an owner says that an entry is a later phase of another one, or begins one from a former entry. */
@Service
public class ContinuationDesk {
    private static final int MOST = 200;

    private final Entries entries;
    private final PortalTime time;

    ContinuationDesk(Entries entries, PortalTime time) {
        this.entries = entries;
        this.time = time;
    }

    /** An entry that another one may continue. */
    public record Former(
            EntryId id, @Nullable Long number, @Nullable String title) {}

    /** The person's entries that this one may continue, the last changed first. */
    @Transactional(readOnly = true)
    public List<Former> choices(EntryId id, AccountId owner) {
        return entries.former(owner.value(), id.value(), Limit.of(MOST)).stream()
                .map(ContinuationDesk::former)
                .toList();
    }

    /** The entry that this one continues, if its reader may know of it. */
    @Transactional(readOnly = true)
    public Optional<Former> of(EntryId id) {
        return entries.findById(id.value())
                .flatMap(entry -> Optional.ofNullable(entry.continues()))
                .flatMap(former -> entries.findById(former.value()))
                .map(ContinuationDesk::former);
    }

    private static Former former(Entry entry) {
        return new Former(entry.id(), entry.number(), entry.content().activity().title());
    }

    /**
     * Notes which entry this one continues; null for none. Answers false, and changes nothing, if there is no such entry that
     * the person may name: theirs and handed in, or anybody's and published.
     */
    @Transactional
    public boolean link(EntryId id, AccountId owner, @Nullable EntryId former) {
        Optional<Entry> entry = entries.lockWritten(id.value(), owner.value())
                .filter(own -> own.state().isWritable());
        if (entry.isEmpty() || former != null && !mayName(entry.get(), owner, former)) {
            return false;
        }
        entry.get().continueFrom(former, time.now());
        return true;
    }

    private boolean mayName(Entry entry, AccountId owner, EntryId former) {
        EntryId face = entry.revises() == null ? entry.id() : entry.revises();
        return entries.findById(former.value())
                .filter(other -> other.revises() == null && !other.id().equals(face))
                .filter(other -> !face.equals(other.continues()))
                .filter(other -> other.state() == State.PUBLISHED
                        || other.isOwnedBy(owner)
                                && other.number() != null
                                && other.state().isOpen())
                .isPresent();
    }
}
