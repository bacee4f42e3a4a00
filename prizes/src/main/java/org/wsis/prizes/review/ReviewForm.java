package org.wsis.prizes.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
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
    ReviewForm {
        scores = new TreeMap<>(Objects.requireNonNullElse(scores, Map.of()));
    }

    static ReviewForm of(Review review) {
        return new ReviewForm(
                new TreeMap<>(review.scores()), review.toCommittee(), review.toSubmitter(), null, review.version());
    }

    /** What is handed in has a score for each criterion; what somebody abstains from says why. */
    void check(Set<Integer> criteria, Errors errors) {
        if (act == ReviewAct.FINAL) {
            Map<Integer, @Nullable Integer> chosen = Objects.requireNonNull(scores);
            criteria.stream()
                    .filter(number -> chosen.get(number) == null)
                    .forEach(number -> errors.rejectValue("scores[" + number + "]", "prizes.review.score-missing"));
        }
        if (act == ReviewAct.ABSTAINED && text(toCommittee) == null) {
            errors.rejectValue("toCommittee", "prizes.review.why-missing");
        }
    }

    /** Who abstains gives no scores; a browser may send some for criteria that there are not. */
    Review toReview(Set<Integer> criteria) {
        ReviewState state = Objects.requireNonNull(act).state();
        Map<Integer, Integer> given = new TreeMap<>();
        if (state != ReviewState.ABSTAINED) {
            Objects.requireNonNull(scores).forEach((number, score) -> {
                if (score != null && criteria.contains(number)) {
                    given.put(number, score);
                }
            });
        }
        return new Review(Objects.requireNonNull(seen), state, given, text(toCommittee), text(toSubmitter));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
