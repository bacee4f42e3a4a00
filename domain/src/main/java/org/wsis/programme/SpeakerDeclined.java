package org.wsis.programme;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody whom a request for a workshop names as a speaker is not to be named; told within the transaction, also after they agreed.
 *
 * @param request its id where it was made, which stays
 * @param speakers the person under every name that the request ever gave them
 */
public record SpeakerDeclined(UUID request, Set<UUID> speakers, Instant at) {
    /** Copies the set. */
    public SpeakerDeclined {
        speakers = Set.copyOf(speakers);
    }
}
