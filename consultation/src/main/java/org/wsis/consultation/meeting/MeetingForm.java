package org.wsis.consultation.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A meeting as typed.
 *
 * @param captioning whether what is said is shown as text; nothing if that is not known
 * @param version one more than the version that was seen, 0 if there was no meeting
 */
record MeetingForm(
        @Nullable MeetingMode mode,
        @Size(max = 200) @Nullable String place,
        @Size(max = 100) @Nullable String room,

        @Size(max = 500) @Pattern(regexp = MeetingForm.LINK, message = "{consultation.link.wrong}") @Nullable
        String remoteLink,

        @Nullable Boolean captioning,
        @Size(max = 20000) @Nullable String agenda,

        @Size(max = 500) @Pattern(regexp = MeetingForm.LINK, message = "{consultation.link.wrong}") @Nullable
        String registrationLink,

        @Size(max = 500) @Pattern(regexp = MeetingForm.LINK, message = "{consultation.link.wrong}") @Nullable
        String recordingLink,

        @Size(max = 20000) @Nullable String summary,
        @Carried @NotNull @Nullable Long version) {
    private static final String LINK = "\\s*|\\s*https://[!-~]+\\s*";

    static MeetingForm of(@Nullable MeetingView meeting) {
        MeetingDetails known = meeting == null ? MeetingDetails.UNKNOWN : meeting.details();
        return new MeetingForm(
                known.mode(),
                known.place(),
                known.room(),
                known.remoteLink(),
                known.captioning(),
                known.agenda(),
                known.registrationLink(),
                known.recordingLink(),
                known.summary(),
                meeting == null ? 0 : meeting.version() + 1);
    }

    MeetingDetails toDetails() {
        return new MeetingDetails(
                mode,
                Typed.line(place),
                Typed.line(room),
                Typed.line(remoteLink),
                captioning,
                Typed.text(agenda),
                Typed.line(registrationLink),
                Typed.line(recordingLink),
                Typed.text(summary));
    }
}
