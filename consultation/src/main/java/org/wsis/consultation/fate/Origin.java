package org.wsis.consultation.fate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a contribution is from that nobody sent by a sheet of answers.
 *
 * @param name of the review or the event whose formal input it is, or of the speaker at a meeting; null of a speaker whose account is gone
 * @param review the review or the event, or null
 * @param meeting the meeting, or null
 * @param affiliation for whom the speaker spoke, or null
 */
public record Origin(
        @Nullable String name,
        @Nullable UUID review,
        @Nullable UUID meeting,
        @Nullable String affiliation) {
    /** The message key of what is said of it; {0} is its name, {1} for whom the speaker spoke. */
    public String key() {
        if (review != null) {
            return "consultation.fate.formal-input-of";
        }
        if (name == null) {
            return "consultation.fate.said";
        }
        return affiliation == null ? "consultation.fate.said-by" : "consultation.fate.said-by-of";
    }
}
