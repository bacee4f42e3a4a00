package org.wsis.moderation;

import java.util.List;

/** A feature's part of the one queue; each feature that moderates offers one bean. */
public interface PendingItems {
    /** Message key of the process, for the queue's filter. */
    String process();

    /** How many wait. */
    long count();

    /** The oldest first, at most {@code limit}. */
    List<PendingItem> oldest(int limit);
}
