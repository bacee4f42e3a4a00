package org.wsis.consultation.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationId;

/**
 * A review or an event as it is now.
 *
 * @param version to give back with a change
 * @param source where what the archive says of it is from, or null if staff entered it
 */
public record ReviewView(
        UUID id,
        long version,
        ConsultationId consultation,
        ReviewDetails details,
        @Nullable String source) {}
