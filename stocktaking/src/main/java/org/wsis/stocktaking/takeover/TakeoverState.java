package org.wsis.stocktaking.takeover;

import java.util.Locale;
import java.util.Set;

/** The fate of a request to take an entry over. */
enum TakeoverState {
    REQUESTED,
    APPROVED,
    DECLINED,
    /** The person took it back. */
    WITHDRAWN,
    /** The entry was withdrawn. */
    LAPSED;

    Set<TakeoverState> next() {
        return this == REQUESTED ? Set.of(APPROVED, DECLINED, WITHDRAWN, LAPSED) : Set.of();
    }

    /** The message key of its name. */
    public String key() {
        return "stocktaking.takeover.state." + name().toLowerCase(Locale.ROOT);
    }
}
