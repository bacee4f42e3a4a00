package org.wsis.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest public things of a module, for the home page; each module that has such things offers one bean. */
public interface Latest {
    /** Message key of the list's heading. */
    String key();

    /** Where all of them are, from the portal's root. */
    String path();

    /** The newest first, in one statement. */
    List<Item> newest(int limit);

    /**
     * One of them.
     *
     * @param note a few words more, for example the organisation, or null
     */
    record Item(
            String title, String path, Instant at, @Nullable String note) {}
}
