package org.wsis.stocktaking.explore;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.moderation.ItemPublished;
import org.wsis.reference.Reference;
import org.wsis.search.Fingerprint;
import org.wsis.search.IndexQueue;
import org.wsis.search.IndexedRegister;
import org.wsis.stocktaking.collection.EntryPlaced;
import org.wsis.stocktaking.entry.EntryWithdrawn;

/** The published entries, as the index should hold them, and the news that it needs. */
@Component
class IndexedEntries implements IndexedRegister {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final PublishedEntries entries;
    private final Reference reference;
    private final IndexQueue queue;

    IndexedEntries(PublishedEntries entries, Reference reference, IndexQueue queue) {
        this.entries = entries;
        this.reference = reference;
        this.queue = queue;
    }

    @Override
    public String name() {
        return EntryDocument.INDEX;
    }

    @Override
    public Class<?> type() {
        return PublishedEntry.class;
    }

    @Override
    public String key() {
        return "stocktaking.list.title";
    }

    @Override
    public List<Fingerprint> after(@Nullable UUID id, int most) {
        return entries.after(id == null ? BEFORE_ALL : id, Limit.of(most)).stream()
                .map(this::fingerprint)
                .toList();
    }

    @Override
    public Set<Fingerprint> of(Collection<UUID> ids) {
        return entries.all(ids).stream().map(this::fingerprint).collect(Collectors.toSet());
    }

    private Fingerprint fingerprint(PublishedEntry entry) {
        return new Fingerprint(
                entry.id().value(), EntryFields.of(entry, reference).digest());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ItemPublished published) {
        if (published.kind().equals("stocktaking.entry")) {
            queue.changed(PublishedEntry.class, UUID.fromString(published.id()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EntryWithdrawn withdrawn) {
        queue.changed(PublishedEntry.class, withdrawn.entry().value());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EntryPlaced placed) {
        queue.changed(PublishedEntry.class, placed.entry().value());
    }
}
