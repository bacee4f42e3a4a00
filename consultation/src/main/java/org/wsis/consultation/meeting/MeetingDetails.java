package org.wsis.consultation.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What is known of a meeting; whatever is not is null. Links are https. */
@Embeddable
public record MeetingDetails(
        @Enumerated(EnumType.STRING) @Nullable MeetingMode mode,
        @Nullable String place,
        @Nullable String room,
        @Nullable String remoteLink,
        @Nullable Boolean captioning,
        @Nullable String agenda,
        @Nullable String registrationLink,
        @Nullable String recordingLink,
        @Nullable String summary) {
    /** Nothing is known yet. */
    public static final MeetingDetails UNKNOWN =
            new MeetingDetails(null, null, null, null, null, null, null, null, null);
}
