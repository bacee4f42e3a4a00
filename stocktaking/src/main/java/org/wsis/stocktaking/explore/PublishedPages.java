package org.wsis.stocktaking.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.mail.PublicAddress;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.Honours;
import org.wsis.stocktaking.Honours.Honour;
import org.wsis.stocktaking.cite.LinkedData;
import org.wsis.stocktaking.collection.Intake;
import org.wsis.stocktaking.content.ContentViews;

/** Reads one published entry with what belongs to its page, in a constant number of statements. */
@Service
class PublishedPages {
    private static final int MOST_PHASES = 20;

    private final PublishedEntries entries;
    private final ContentViews views;
    private final List<Honours> honours;
    private final Intake intake;
    private final RelatedEntries related;
    private final LinkedData linkedData;
    private final PublicAddress address;

    PublishedPages(
            PublishedEntries entries,
            ContentViews views,
            List<Honours> honours,
            Intake intake,
            RelatedEntries related,
            LinkedData linkedData,
            PublicAddress address) {
        this.entries = entries;
        this.views = views;
        this.honours = honours;
        this.intake = intake;
        this.related = related;
        this.linkedData = linkedData;
        this.address = address;
    }

    @Transactional(readOnly = true)
    public Optional<EntryPage> read(EntryId id, Locale locale) {
        return entries.find(id.value()).map(entry -> page(id, entry, locale));
    }

    private EntryPage page(EntryId id, PublishedEntry entry, Locale locale) {
        List<Honour> won =
                honours.stream().flatMap(some -> some.of(id, locale).stream()).toList();
        List<String> awards = won.stream().filter(Honour::won).map(Honour::name).toList();
        return new EntryPage(
                id.path(),
                entry.number(),
                entry.year(),
                entry.receivedAt(),
                entry.publishedAt(),
                entry.source(),
                views.of(id, entry.content(), entry.organisation(), locale),
                won,
                intake.told(id, entry.collections(), locale),
                related.to(entry, locale),
                address.of(id.path()),
                linkedData.of(id, awards, locale),
                entries.phases(id.value(), entry.continues(), Limit.of(MOST_PHASES)),
                entry.confirmedAt(),
                entry.endedAt());
    }
}
