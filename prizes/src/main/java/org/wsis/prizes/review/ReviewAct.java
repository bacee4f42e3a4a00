package org.wsis.prizes.review;

import java.util.Locale;

/** What an expert does with a review. */
enum ReviewAct {
    DRAFT(ReviewState.DRAFT),
    FINAL(ReviewState.FINAL),
    ABSTAINED(ReviewState.ABSTAINED);

    private final ReviewState state;

    ReviewAct(ReviewState state) {
        this.state = state;
    }

    /** What the review is then. */
    ReviewState state() {
        return state;
    }

    /** The message key of its name. */
    public String key() {
        return "prizes.review.act." + name().toLowerCase(Locale.ROOT);
    }
}
