package org.wsis.stocktaking.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.mail.PublicAddress;
import org.wsis.stocktaking.explore.EntryIds;
import org.wsis.stocktaking.explore.Filter;
import org.wsis.stocktaking.explore.FilterAddress;
import org.wsis.stocktaking.published.PublicEntries;
import org.wsis.stocktaking.published.PublicEntry;
import org.wsis.web.AtomFeed;

/** Makes feeds: the newest entries that a filter finds, whatever order it asks for. */
@Service
class FeedDesk {
    static final String PATH = "/stocktaking/feed.atom";
    private static final int MOST = 50;
    private static final Instant BEFORE_EVERYTHING = Instant.parse("2004-01-01T00:00:00Z");

    private final EntryIds ids;
    private final PublicEntries entries;
    private final JdbcClient database;
    private final PublicAddress address;
    private final MessageSource messages;

    FeedDesk(EntryIds ids, PublicEntries entries, JdbcClient database, PublicAddress address, MessageSource messages) {
        this.ids = ids;
        this.entries = entries;
        this.database = database;
        this.address = address;
        this.messages = messages;
    }

    /**
     * A feed as it is now.
     *
     * @param changed when anything in the register last appeared, changed or went: a feed can change by what goes
     */
    record Issue(AtomFeed feed, Instant changed) {}

    @Transactional(readOnly = true)
    public Issue feed(Filter filter, Locale locale) {
        List<PublicEntry> newest =
                entries.all(ids.first(new Filter(filter.question(), filter.chosen(), Filter.Sort.NEWEST, 1), MOST));
        String query = FilterAddress.unordered(filter);
        String title = messages.getMessage("stocktaking.feed.title", null, locale);
        var feed = new AtomFeed(
                UUID.nameUUIDFromBytes((PATH + query).getBytes(UTF_8)),
                filter.question().isEmpty() ? title : title + ": " + filter.question(),
                messages.getMessage("kit.name", null, locale),
                address.of(PATH + query),
                address.of("/stocktaking" + query),
                newest.stream()
                        .map(PublicEntry::updatedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(BEFORE_EVERYTHING),
                newest.stream().map(this::entry).toList());
        return new Issue(feed, lastChange());
    }

    private AtomFeed.Entry entry(PublicEntry entry) {
        return new AtomFeed.Entry(
                entry.id(),
                entry.title(),
                entry.url(),
                entry.publishedAt(),
                entry.updatedAt(),
                entry.organisation(),
                entry.shortDescription(),
                terms(entry));
    }

    private List<AtomFeed.Term> terms(PublicEntry entry) {
        var all = new ArrayList<AtomFeed.Term>();
        entry.actionLines().forEach(code -> all.add(new AtomFeed.Term(address.of("/action-lines"), code)));
        entry.sdgs().forEach(goal -> all.add(new AtomFeed.Term(address.of("/sdgs"), String.valueOf(goal))));
        if (entry.country() != null) {
            all.add(new AtomFeed.Term("urn:iso:std:iso:3166:-1", entry.country()));
        }
        return all;
    }

    private Instant lastChange() {
        return database.sql("SELECT max(changed_at) AS at FROM stocktaking.entry WHERE published_at IS NOT NULL")
                .query((row, number) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single()
                .orElse(BEFORE_EVERYTHING);
    }
}
