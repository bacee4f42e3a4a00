package org.wsis.stocktaking.explore;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.wsis.reading.PublicReads;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.ContentViews;

/** Reads one published entry. */
@Service
class PublishedPages {
    private final PublishedEntries entries;
    private final ContentViews views;
    private final PublicReads reads;

    PublishedPages(PublishedEntries entries, ContentViews views, PublicReads reads) {
        this.entries = entries;
        this.views = views;
        this.reads = reads;
    }

    private record Page(EntryId id, Locale locale) {}

    Optional<EntryPage> find(EntryId id, Locale locale) {
        return reads.of(new Page(id, locale), () -> read(id, locale));
    }

    private Optional<EntryPage> read(EntryId id, Locale locale) {
        return entries.find(id.value())
                .map(entry -> new EntryPage(
                        id.path(),
                        entry.number(),
                        entry.year(),
                        entry.receivedAt(),
                        entry.publishedAt(),
                        entry.source(),
                        views.of(id, entry.content(), entry.organisation(), locale)));
    }
}
