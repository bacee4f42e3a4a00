package org.wsis.prizes.criterion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Carried;

/**
 * How much each criterion counts, as typed.
 *
 * @param weights by the number of the criterion
 * @param seen the versions of the criteria that were seen
 */
record WeightsForm(
        @Nullable Map<Integer, @Min(0) @Max(10) @Nullable Integer> weights,
        @Carried @NotNull @Nullable String seen) {
    WeightsForm {
        weights = new TreeMap<>(Objects.requireNonNullElse(weights, Map.of()));
    }

    static WeightsForm of(Map<Integer, Integer> weights, Map<Integer, Long> versions) {
        return new WeightsForm(new TreeMap<>(weights), versions.toString());
    }

    /** Each criterion has a weight. */
    void check(Set<Integer> criteria, Errors errors) {
        Map<Integer, @Nullable Integer> typed = Objects.requireNonNull(weights);
        for (Integer number : criteria) {
            String field = "weights[" + number + "]";
            if (typed.get(number) == null && !errors.hasFieldErrors(field)) {
                errors.rejectValue(field, "NotNull");
            }
        }
    }

    /** The weights of these criteria; a browser may send others. */
    Map<Integer, Integer> toWeights(Set<Integer> criteria) {
        Map<Integer, @Nullable Integer> typed = Objects.requireNonNull(weights);
        Map<Integer, Integer> all = new TreeMap<>();
        criteria.forEach(number -> all.put(number, Objects.requireNonNull(typed.get(number))));
        return all;
    }
}
