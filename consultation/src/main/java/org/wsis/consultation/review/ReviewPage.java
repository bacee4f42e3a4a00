package org.wsis.consultation.review;

import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationView;

/**
 * What readers see of a review or an event.
 *
 * @param title of the consultation
 * @param country in words, or null
 */
public record ReviewPage(
        ConsultationView consultation,
        String title,
        @Nullable String country,
        ReviewView review) {
    /** The message key of what is said where something is not known. */
    public String unknown() {
        return review.source() == null ? "consultation.unknown.yet" : "consultation.unknown.source";
    }
}
