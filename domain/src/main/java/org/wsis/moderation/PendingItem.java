package org.wsis.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for staff.
 *
 * @param process message key of the process, for example {@code stocktaking.process}
 * @param why message key of why it is here (new, corrected, reported)
 * @param since when it arrived
 * @param promisedBy when an answer was promised
 * @param path the page on which it is decided
 */
public record PendingItem(
        String process,
        String title,
        @Nullable String from,
        String why,
        Instant since,
        Instant promisedBy,
        String path) {}
