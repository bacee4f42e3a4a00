package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act on an entry, to show.
 *
 * @param key message key of what was done
 * @param mark {@code ok}, {@code now}, {@code no} or empty
 * @param by the name of who did it, or null if it is not to be shown or nobody is known
 */
public record HistoryLine(
        String key,
        String mark,
        Instant at,
        @Nullable String by,
        @Nullable String words,
        List<Pin> pins) {

    /** Whether staff asked for corrections. */
    boolean isReturn() {
        return key.equals(Act.Kind.RETURNED.key()) || key.equals(Act.Kind.RETURNED.revisionKey());
    }
}
