package org.wsis.mail;

import java.time.Duration;
import java.util.UUID;

/**
 * How long a letter is held back, so that it can be taken back with what it tells of.
 *
 * @param id what is held under the same id is taken back together
 */
public record Hold(UUID id, Duration time) {
    /** Refuses a time that is over before it begins. */
    public Hold {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Nothing is held back for " + time);
        }
    }
}
