package org.wsis.forum.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it is read.
 *
 * @param person null if the account is gone
 * @param code what the badge's QR code says
 * @param reason what staff said with their decision, or null
 */
public record RegistrationView(
        UUID id,
        int edition,
        long version,
        @Nullable UUID person,
        RegistrationState state,
        Details details,
        String code,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Instant visaReleasedAt) {
    /** Whether there is a badge. */
    public boolean hasBadge() {
        return state == RegistrationState.APPROVED;
    }

    /** Whether there is a letter for a visa. */
    public boolean hasVisaLetter() {
        return hasBadge() && visaReleasedAt != null;
    }

    /** Whether staff may release one. */
    public boolean waitsForVisaLetter() {
        return hasBadge() && details.visa() && visaReleasedAt == null;
    }

    @Override
    public String toString() {
        return "registration " + id;
    }
}
