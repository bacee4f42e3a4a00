package org.wsis.stocktaking.batch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code portal.stocktaking.*}.
 *
 * @param undoTime how long entries that were published together can be put back; so long their owners and followers are not
 *     told
 */
@ConfigurationProperties("portal.stocktaking")
public record UndoTime(@DefaultValue("30m") Duration undoTime) {
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Refuses what would never end, or end before it begins. */
    public UndoTime {
        if (undoTime.isNegative() || undoTime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("PORTAL_STOCKTAKING_UNDO_TIME must be between 0s and 24h");
        }
    }
}
