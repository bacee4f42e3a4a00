package org.wsis.consultation.note;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationId;

/**
 * What somebody said at a meeting.
 *
 * @param version to give back with a change, so that a lost race is noticed
 * @param expiresAt until when the link of the last letter leads somewhere, or null while nobody was asked
 * @param contribution that it is or was, or null
 * @param number of that contribution, or null
 */
record Note(
        UUID id,
        ConsultationId consultation,
        UUID meeting,
        long version,
        NoteState state,
        NoteDetails details,
        @Nullable Instant expiresAt,
        @Nullable UUID contribution,
        @Nullable Integer number) {}
