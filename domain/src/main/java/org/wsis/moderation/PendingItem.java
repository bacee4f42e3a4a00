package org.wsis.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * Something that waits for staff.
 *
 * @param process message key of the process, for example {@code stocktaking.process}
 * @param why message key of why it is here (new, corrected, reported)
 * @param since when it arrived
 * @param promisedBy when an answer was promised
 * @param path the page on which it is decided
 * @param assignee who has it in review, or null
 * @param ticket what a form carries that publishes several things together, or null for what is decided alone
 */
public record PendingItem(
        String process,
        String title,
        @Nullable String from,
        String why,
        Instant since,
        Instant promisedBy,
        String path,
        @Nullable AccountId assignee,
        @Nullable String ticket) {
    /** A thing that nobody is assigned to and that is decided alone. */
    public PendingItem(
            String process,
            String title,
            @Nullable String from,
            String why,
            Instant since,
            Instant promisedBy,
            String path) {
        this(process, title, from, why, since, promisedBy, path, null, null);
    }
}
