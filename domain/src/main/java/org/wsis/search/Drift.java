package org.wsis.search;

import java.time.Instant;

/**
 * What a comparison of an index with its register found.
 *
 * @param published rows that the index should hold
 * @param missing those of them that it does not hold
 * @param stale what it holds of rows that look different now or should not be there
 */
public record Drift(String index, Instant at, long published, long missing, long stale) {
    /** Whether the index holds what it should and nothing else. */
    public boolean isNone() {
        return missing == 0 && stale == 0;
    }
}
