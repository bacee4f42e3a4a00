package org.wsis.consultation.review;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationId;
import org.wsis.schedule.PortalTime;

/** Where staff enter reviews and events, and say what came of them. */
@Service
class ReviewDesk {
    private final ReviewRows rows;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    ReviewDesk(ReviewRows rows, ApplicationEventPublisher events, PortalTime time) {
        this.rows = rows;
        this.events = events;
        this.time = time;
    }

    /** Enters one. */
    @Transactional
    UUID enter(ConsultationId consultation, ReviewDetails details, AccountId by) {
        Instant now = time.now();
        Review review = rows.saveAndFlush(Review.entered(consultation, details, now));
        trace("entered", review.view(), by, now);
        return review.view().id();
    }

    /** Is so from now on; throws if somebody changed it since the version. */
    @Transactional
    void describe(ConsultationId consultation, UUID id, long version, ReviewDetails details, AccountId by) {
        Review review = rows.findByIdAndProcess(id, consultation.value()).orElseThrow();
        if (review.view().version() != version) {
            throw new ObjectOptimisticLockingFailureException(Review.class, id);
        }
        review.describe(details);
        rows.saveAndFlush(review);
        trace("changed", review.view(), by, time.now());
    }

    private void trace(String act, ReviewView review, AccountId by, Instant now) {
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.review." + act,
                "consultation.process",
                review.consultation().toString(),
                Map.of(
                        "review",
                        review.id().toString(),
                        "name",
                        review.details().name())));
    }
}
