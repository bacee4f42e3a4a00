package org.wsis.stocktaking.explore;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.ContentViews;

/** Reads one published entry. */
@Service
class PublishedPages {
    private final PublishedEntries entries;
    private final ContentViews views;

    PublishedPages(PublishedEntries entries, ContentViews views) {
        this.entries = entries;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public Optional<EntryPage> find(EntryId id, Locale locale) {
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
