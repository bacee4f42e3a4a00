package org.wsis.stocktaking.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.wsis.reading.PublicReads;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.ContentViews;
import org.wsis.stocktaking.history.Said;
import org.wsis.stocktaking.history.VersionView;
import org.wsis.stocktaking.history.Versions;

/** Reads the versions of a published entry. They change only together with the entry, which is watched. */
@Service
class HistoryPages {
    private final PublishedEntries entries;
    private final ContentViews views;
    private final Versions versions;
    private final PublicReads reads;

    HistoryPages(PublishedEntries entries, ContentViews views, Versions versions, PublicReads reads) {
        this.entries = entries;
        this.views = views;
        this.versions = versions;
        this.reads = reads;
    }

    /**
     * The versions of an entry.
     *
     * @param language of its texts, or null
     */
    record Page(String path, String title, @Nullable String language, boolean archived, List<VersionView> versions) {}

    private record Asked(EntryId id, Locale locale) {}

    Optional<Page> find(EntryId id, Locale locale) {
        return reads.of(new Asked(id, locale), () -> entries.find(id.value()).map(entry -> page(entry, locale)));
    }

    private Page page(PublishedEntry entry, Locale locale) {
        Said said = Said.of(views.of(entry.id(), entry.content(), null, locale));
        return new Page(
                entry.id().path(),
                String.valueOf(entry.content().activity().title()),
                entry.content().activity().language(),
                entry.source() != null,
                versions.of(entry.id(), said, entry.publishedAt(), locale));
    }
}
