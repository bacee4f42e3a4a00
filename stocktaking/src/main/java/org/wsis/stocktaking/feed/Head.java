package org.wsis.stocktaking.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * What a feed says of itself.
 *
 * @param id the same for the same search, in every language and on every host
 * @param self the address of the feed
 * @param page the address of the search that it follows
 * @param updated when anything in it last changed
 */
record Head(UUID id, String title, String author, String self, String page, Instant updated) {}
