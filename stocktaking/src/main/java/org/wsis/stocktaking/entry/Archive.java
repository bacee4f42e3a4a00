package org.wsis.stocktaking.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.moderation.ItemPublished;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.Stocktaking;

/** Enters what archives know. */
@Service
class Archive implements Stocktaking {
    private final Entries entries;
    private final Acts acts;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Archive(Entries entries, Acts acts, Organisations organisations, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.acts = acts;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public EntryId archive(ArchiveEntry row) {
        Instant now = clock.instant();
        String organisation = Optional.ofNullable(row.organisation())
                .flatMap(organisations::find)
                .map(OrganisationView::name)
                .orElse(null);
        Entry entry = entries.save(Entry.archived(row, entries.nextNumber(), organisation, now));
        acts.save(Act.of(entry, Act.Kind.ARCHIVED, null, now));
        events.publishEvent(new ItemPublished(
                "stocktaking.entry",
                entry.id().toString(),
                row.title(),
                entry.id().path(),
                now));
        return entry.id();
    }
}
