package org.wsis.moderation;

import java.time.Instant;

/**
 * Something became public. Search, feeds and newsletter listen to this one event.
 *
 * @param kind for example {@code stocktaking.entry}
 * @param path its public page
 */
public record ItemPublished(String kind, String id, String title, String path, Instant at) {}
