package org.wsis.forum.registration.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registrations by one of their parts.
 *
 * @param key the message key of what they are counted by
 */
record FigureTable(String key, List<Row> rows) {
    /**
     * A value.
     *
     * @param number how many, or null where that is not told
     */
    record Row(String label, @Nullable Long number) {}
}
