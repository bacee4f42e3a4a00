package org.wsis.consultation.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationId;

/**
 * A meeting as it is now.
 *
 * @param version to give back with a change
 * @param phase the key of the phase that it is the meeting of
 * @param source where what the archive says of it is from, or null if staff announced it
 */
public record MeetingView(
        UUID id,
        long version,
        ConsultationId consultation,
        String phase,
        MeetingDetails details,
        @Nullable String source) {}
