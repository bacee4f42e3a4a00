package org.wsis.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed as {@link AtomDocument} writes it.
 *
 * @param id the same for the same feed, in every language and on every host
 * @param self the address of the feed
 * @param page the address of the page that it follows
 * @param updated when anything in it last changed
 */
public record AtomFeed(
        UUID id, String title, String author, String self, String page, Instant updated, List<Entry> entries) {
    /** Copies the list. */
    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * A thing in a feed.
     *
     * @param id stays for good
     * @param page its address
     * @param author whose it is, or null for the feed's
     */
    public record Entry(
            UUID id,
            String title,
            String page,
            Instant published,
            Instant updated,
            @Nullable String author,
            @Nullable String summary,
            List<Term> terms) {
        /** Copies the list. */
        public Entry {
            terms = List.copyOf(terms);
        }
    }

    /** What a thing is about; the scheme says what kind of term it is. */
    public record Term(String scheme, String term) {}
}
