package org.wsis.consultation.queue;

import org.jspecify.annotations.Nullable;
import org.wsis.consultation.fate.ContributionLine;

/**
 * A contribution in the queue.
 *
 * @param author who sent it, or null if the account is gone
 * @param assignee who of the staff has taken it, or null
 * @param days since it was sent
 * @param late whether it waits too long for a first answer
 */
record QueueLine(
        ContributionLine line,
        @Nullable String author,
        @Nullable String assignee,
        long days,
        boolean late) {}
