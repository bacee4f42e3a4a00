package org.wsis.consultation.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.Consultations;
import org.wsis.reference.ContentRow;

/** Asks about reviews and events of regions and countries. */
@Component
@Transactional(readOnly = true)
public class Reviews {
    private final ReviewRows rows;
    private final Consultations consultations;
    private final Clock clock;

    Reviews(ReviewRows rows, Consultations consultations, Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** Those of a consultation, the latest first. */
    public List<ReviewView> of(ConsultationId consultation) {
        return rows.of(consultation.value()).stream().map(Review::view).toList();
    }

    /** The one of this id, if it belongs to the consultation. */
    public Optional<ReviewView> find(ConsultationId consultation, UUID id) {
        return rows.findByIdAndProcess(id, consultation.value()).map(Review::view);
    }

    /** Keeps the rows of {@code consultation_reviews.csv}. */
    @Transactional
    public void keep(List<ContentRow> file) {
        for (ContentRow row : file) {
            ConsultationId consultation =
                    consultations.find(row.get("consultation")).orElseThrow().id();
            rows.saveAndFlush(Review.archived(consultation, details(row), row.get("source"), clock.instant()));
        }
    }

    private static ReviewDetails details(ContentRow row) {
        @Nullable String commission = row.optional("commission");
        @Nullable String last = row.optional("last_day");
        return new ReviewDetails(
                ReviewKind.valueOf(row.get("kind")),
                row.get("name"),
                commission == null ? null : Commission.valueOf(commission),
                row.optional("country"),
                row.optional("host"),
                LocalDate.parse(row.get("first_day")),
                last == null ? null : LocalDate.parse(last),
                row.optional("place"),
                null,
                row.optional("programme"),
                row.optional("participants"),
                row.optional("outcome"),
                null);
    }
}
