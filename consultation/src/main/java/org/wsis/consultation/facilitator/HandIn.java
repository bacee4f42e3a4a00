package org.wsis.consultation.facilitator;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The names that a community handed in.
 *
 * @param community the key
 * @param number counts those of the community, from 1; the last one holds
 * @param how the community chose
 * @param candidates who was chosen
 */
public record HandIn(String community, int number, Instant at, String how, Set<UUID> candidates) {
    /** Copies the set. */
    public HandIn {
        candidates = Set.copyOf(candidates);
    }
}
