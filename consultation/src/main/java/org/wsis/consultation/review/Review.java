package org.wsis.consultation.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationId;

/** A review or an event of a region or a country. */
@Entity
@Table(schema = "consultation", name = "review")
class Review {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID process;
    private Instant createdAt;
    private @Nullable String source;

    @Embedded
    private ReviewDetails details;

    /** For JPA. */
    protected Review() {}

    private Review(ConsultationId consultation, ReviewDetails details, Instant now) {
        this.id = UUID.randomUUID();
        this.process = consultation.value();
        this.details = details;
        this.createdAt = now;
    }

    /** One that staff enter. */
    static Review entered(ConsultationId consultation, ReviewDetails details, Instant now) {
        return new Review(consultation, details, now);
    }

    /** One that a source tells of. */
    static Review archived(ConsultationId consultation, ReviewDetails details, String source, Instant now) {
        var review = new Review(consultation, details, now);
        review.source = source;
        return review;
    }

    /** Is so from now on, in the words of staff and no longer in those of a source. */
    void describe(ReviewDetails changed) {
        details = changed;
        source = null;
    }

    ReviewView view() {
        return new ReviewView(id, version == null ? 0 : version, new ConsultationId(process), details, source);
    }
}
