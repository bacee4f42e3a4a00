package org.wsis.forum.feed;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar.
 *
 * @param uid names it for good
 * @param sequence rises with every change
 * @param ends exclusive
 * @param description or null
 * @param location or null
 * @param url its whole address
 */
record CalendarEvent(
        String uid,
        int sequence,
        boolean cancelled,
        ZonedDateTime starts,
        ZonedDateTime ends,
        String summary,
        @Nullable String description,
        @Nullable String location,
        String url) {}
