package org.wsis.consultation.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationId;

/** The meeting of a phase of a consultation. */
@Entity
@Table(schema = "consultation", name = "meeting")
class Meeting {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID process;
    private String phase;
    private @Nullable String source;

    @Embedded
    private @Nullable MeetingDetails details;

    /** For JPA. */
    protected Meeting() {}

    private Meeting(ConsultationId consultation, String phase, MeetingDetails details) {
        this.id = UUID.randomUUID();
        this.process = consultation.value();
        this.phase = phase;
        this.details = details;
    }

    /** One that staff announce. */
    static Meeting announced(ConsultationId consultation, String phase, MeetingDetails details) {
        return new Meeting(consultation, phase, details);
    }

    /** One that a source tells of. */
    static Meeting archived(ConsultationId consultation, String phase, MeetingDetails details, String source) {
        var meeting = new Meeting(consultation, phase, details);
        meeting.source = source;
        return meeting;
    }

    /** Is so from now on, in the words of staff and no longer in those of a source. */
    void describe(MeetingDetails changed) {
        details = changed;
        source = null;
    }

    MeetingView view() {
        return new MeetingView(
                id,
                version == null ? 0 : version,
                new ConsultationId(process),
                phase,
                details == null ? MeetingDetails.UNKNOWN : details,
                source);
    }
}
