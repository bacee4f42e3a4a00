package org.wsis.stocktaking.explore;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.reading.PublicReads;
import org.wsis.stocktaking.EntryId;

/** The pages of published entries, each read once while nothing is written. */
@Component
class KnownPages {
    private final PublishedPages pages;
    private final PublicReads reads;

    KnownPages(PublishedPages pages, PublicReads reads) {
        this.pages = pages;
        this.reads = reads;
    }

    private record Page(EntryId id, Locale locale) {}

    Optional<EntryPage> find(EntryId id, Locale locale) {
        return reads.of(new Page(id, locale), () -> pages.read(id, locale));
    }
}
