package org.wsis.prizes.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.prizes.expert.Criterion;
import org.wsis.web.Carried;

/**
 * A review as chosen and typed.
 *
 * @param scores by the number of the criterion
 * @param seen the version that the page showed
 */
record ReviewForm(
        @Nullable Map<Integer, @Min(1) @Max(5) @Nullable Integer> scores,
        @Size(max = 4000) @Nullable String toCommittee,
        @Size(max = 4000) @Nullable String toSubmitter,
        @NotNull @Nullable ReviewAct act,
        @Carried @NotNull @Nullable Long seen) {
    /** A browser may leave some out or send others; the page shows a choice for each criterion. */
    ReviewForm {
        Map<Integer, @Nullable Integer> chosen = Objects.requireNonNullElse(scores, Map.of());
        Map<Integer, @Nullable Integer> all = new TreeMap<>();
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion.number(), chosen.get(criterion.number()));
        }
        scores = all;
    }

    static ReviewForm of(Review review) {
        Map<Integer, @Nullable Integer> scores = new TreeMap<>();
        review.scores().forEach((criterion, score) -> scores.put(criterion.number(), score));
        return new ReviewForm(scores, review.toCommittee(), review.toSubmitter(), null, review.version());
    }

    /** What is handed in has all scores; what somebody abstains from says why. */
    void check(Errors errors) {
        if (act == ReviewAct.FINAL) {
            Objects.requireNonNull(scores).forEach((number, score) -> {
                if (score == null) {
                    errors.rejectValue("scores[" + number + "]", "prizes.review.score-missing");
                }
            });
        }
        if (act == ReviewAct.ABSTAINED && text(toCommittee) == null) {
            errors.rejectValue("toCommittee", "prizes.review.why-missing");
        }
    }

    /** Who abstains gives no scores. */
    Review toReview() {
        ReviewState state = Objects.requireNonNull(act).state();
        Map<Criterion, Integer> given = new EnumMap<>(Criterion.class);
        if (state != ReviewState.ABSTAINED) {
            Objects.requireNonNull(scores).forEach((number, score) -> {
                if (score != null) {
                    given.put(Criterion.at(number), score);
                }
            });
        }
        return new Review(Objects.requireNonNull(seen), state, given, text(toCommittee), text(toSubmitter));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
