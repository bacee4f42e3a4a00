package org.wsis.schedule;

import java.util.UUID;

/** Names a phase. */
public record PhaseId(UUID value) {
    /** Reads an id from an address; throws {@link IllegalArgumentException} if it is none. */
    public static PhaseId of(String text) {
        return new PhaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
