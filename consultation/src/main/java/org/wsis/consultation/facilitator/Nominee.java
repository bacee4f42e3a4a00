package org.wsis.consultation.facilitator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was handed in.
 *
 * @param version to give back with a change
 * @param current whether the last names that the community handed in have this one
 * @param session the title of the session that the secretariat gave them, or null
 * @param publishedAt since when everybody sees that, or null
 */
public record Nominee(
        Candidate person,
        long version,
        boolean current,
        NomineeAnswer answer,
        @Nullable String session,
        @Nullable Instant publishedAt) {

    /** The id, which is that of the candidate. */
    public UUID id() {
        return person.id();
    }

    /** Whether a seat of the community is theirs. */
    public boolean hasSeat() {
        return current && !refused();
    }

    /** Whether the person said no, for good. */
    public boolean refused() {
        return answer == NomineeAnswer.REFUSED;
    }

    /** Whether this is the same person in the same community, by the address. */
    public boolean isSameAs(Candidate other) {
        return person.community().equals(other.community())
                && person.details().email().equals(other.details().email());
    }

    /** Whether the person agreed and still stands. */
    public boolean consents() {
        return current && answer == NomineeAnswer.CONSENTED;
    }

    /** Whether everybody sees them. */
    public boolean isPublic() {
        return consents() && session != null && publishedAt != null;
    }
}
