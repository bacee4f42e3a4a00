package org.wsis.search;

import org.jspecify.annotations.Nullable;

/**
 * How an index stands, for staff.
 *
 * @param key the message key of the register's name
 * @param lastCheck the newest comparison, or null before the first
 * @param working whether a comparison or a rebuild was asked for and has not ended
 */
public record IndexStanding(
        String name, String key, @Nullable Drift lastCheck, boolean working) {}
