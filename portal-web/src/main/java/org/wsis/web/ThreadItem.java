package org.wsis.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of a history.
 *
 * @param kind {@code ok}, {@code now}, {@code no} or empty
 * @param title what happened, in the reader's language
 * @param at when, or null if the record has no time
 * @param by who, or null
 * @param note more about it, or null
 */
public record ThreadItem(
        String kind,
        String title,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String note) {}
