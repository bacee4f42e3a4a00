package org.wsis.consultation.committee.assessment;

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
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * An assessment as chosen and typed.
 *
 * @param scores by the number of the criterion
 * @param version that the page showed, 0 before anything is written
 * @param sending the version of the request that the page showed
 */
record AssessmentForm(
        @Nullable Map<Integer, @Min(1) @Max(5) @Nullable Integer> scores,
        @Size(max = 4000) @Nullable String words,
        @NotNull @Nullable Act act,
        @Carried @NotNull @Nullable Long version,
        @Carried @NotNull @Nullable Long sending) {
    AssessmentForm {
        scores = new TreeMap<>(Objects.requireNonNullElse(scores, Map.of()));
    }

    /** What a member does with an assessment. */
    enum Act {
        DRAFT(AssessmentState.DRAFT),
        FINAL(AssessmentState.FINAL),
        ABSTAINED(AssessmentState.ABSTAINED);

        private final AssessmentState state;

        Act(AssessmentState state) {
            this.state = state;
        }

        /** The message key of its name. */
        public String key() {
            return "consultation.assessment.act." + name();
        }
    }

    static AssessmentForm of(Ask ask) {
        Assessment kept = ask.assessment();
        return new AssessmentForm(
                new TreeMap<>(kept.scores()),
                kept.words(),
                null,
                kept.version(),
                ask.request().version());
    }

    /** Call it only after {@link #check} found nothing. */
    long toSending() {
        return Objects.requireNonNull(sending);
    }

    /** What is handed in has a score for each criterion; who abstains says why. */
    void check(Set<Integer> criteria, Errors errors) {
        if (act == Act.FINAL) {
            criteria.stream()
                    .filter(number -> Objects.requireNonNull(scores).get(number) == null)
                    .map(number -> "scores[" + number + "]")
                    .filter(field -> !errors.hasFieldErrors(field))
                    .forEach(field -> errors.rejectValue(field, "consultation.assessment.score-missing"));
        }
        if (act == Act.ABSTAINED && Typed.text(words) == null) {
            errors.rejectValue("words", "consultation.assessment.why-missing");
        }
    }

    /** Who abstains gives no scores; a browser may send some for criteria that there are not. */
    Assessment toAssessment(RequestId request, AccountId person, Set<Integer> criteria) {
        AssessmentState state = Objects.requireNonNull(act).state;
        Map<Integer, Integer> given = new TreeMap<>();
        if (state != AssessmentState.ABSTAINED) {
            Objects.requireNonNull(scores).forEach((number, score) -> {
                if (score != null && criteria.contains(number)) {
                    given.put(number, score);
                }
            });
        }
        return new Assessment(request, person, Objects.requireNonNull(version), state, null, given, Typed.text(words));
    }
}
