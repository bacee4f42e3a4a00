package org.wsis.prizes.expert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much each criterion counts, as typed.
 *
 * @param weights by the number of the criterion
 */
record WeightsForm(@Nullable Map<Integer, @NotNull @Min(0) @Max(10) @Nullable Integer> weights) {
    /** A browser may leave some out or send others; the page shows a field for each criterion. */
    WeightsForm {
        Map<Integer, @Nullable Integer> typed = Objects.requireNonNullElse(weights, Map.of());
        Map<Integer, @Nullable Integer> all = new TreeMap<>();
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion.number(), typed.get(criterion.number()));
        }
        weights = all;
    }

    static WeightsForm of(Map<Criterion, Integer> weights) {
        Map<Integer, @Nullable Integer> all = new TreeMap<>();
        weights.forEach((criterion, weight) -> all.put(criterion.number(), weight));
        return new WeightsForm(all);
    }

    Map<Criterion, Integer> toWeights() {
        Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
        Objects.requireNonNull(weights)
                .forEach((number, weight) -> all.put(Criterion.at(number), Objects.requireNonNull(weight)));
        return all;
    }
}
