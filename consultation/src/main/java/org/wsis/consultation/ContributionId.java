package org.wsis.consultation;

import java.util.UUID;

/** Names a contribution for good. */
public record ContributionId(UUID value) {
    /** An id that nothing has yet. */
    public static ContributionId next() {
        return new ContributionId(UUID.randomUUID());
    }

    /** Reads an id from an address or a form; throws {@link IllegalArgumentException} if it is none. */
    public static ContributionId of(String text) {
        return new ContributionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
