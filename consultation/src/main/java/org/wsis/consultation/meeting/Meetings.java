package org.wsis.consultation.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.Consultations;
import org.wsis.reference.ContentRow;

/** Asks about the meetings of consultations. */
@Component
@Transactional(readOnly = true)
public class Meetings {
    private final MeetingRows rows;
    private final Consultations consultations;

    Meetings(MeetingRows rows, Consultations consultations) {
        this.rows = rows;
        this.consultations = consultations;
    }

    /** Those of a consultation by the key of their phase. */
    public Map<String, MeetingView> of(ConsultationId consultation) {
        return rows.findByProcess(consultation.value()).stream()
                .map(Meeting::view)
                .collect(Collectors.toUnmodifiableMap(MeetingView::phase, meeting -> meeting));
    }

    /** The one of this id, if it belongs to the consultation. */
    public Optional<MeetingView> find(ConsultationId consultation, UUID id) {
        return rows.findByIdAndProcess(id, consultation.value()).map(Meeting::view);
    }

    Optional<MeetingView> ofPhase(ConsultationId consultation, String phase) {
        return rows.findByProcessAndPhase(consultation.value(), phase).map(Meeting::view);
    }

    /** Keeps the rows of {@code consultation_meetings.csv}. */
    @Transactional
    public void keep(List<ContentRow> file) {
        for (ContentRow row : file) {
            ConsultationId consultation =
                    consultations.find(row.get("consultation")).orElseThrow().id();
            rows.saveAndFlush(Meeting.archived(consultation, row.get("phase"), details(row), row.get("source")));
        }
    }

    private static MeetingDetails details(ContentRow row) {
        String mode = row.optional("mode");
        return new MeetingDetails(
                mode == null ? null : MeetingMode.valueOf(mode),
                row.optional("place"),
                row.optional("room"),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
