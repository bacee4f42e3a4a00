package org.wsis.stocktaking.submit;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Audience;

/**
 * The fourth step as typed.
 *
 * @param targets codes, separated by commas or spaces
 */
record AlignmentForm(
        @Nullable Set<String> actionLines,
        @Nullable Set<Integer> sdgs,

        @Size(max = 500) @Nullable String targets,

        @Nullable Set<Audience> audiences) {

    static AlignmentForm of(Alignment step) {
        return new AlignmentForm(
                Set.copyOf(step.actionLines()),
                Set.copyOf(step.sdgs()),
                String.join(", ", step.targets()),
                Set.copyOf(step.audiences()));
    }

    List<String> targetCodes() {
        return targets == null
                ? List.of()
                : Arrays.stream(targets.toLowerCase(Locale.ROOT).split("[,;\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The step, with the lines in their own order. */
    Alignment toStep(List<String> lineOrder) {
        Set<String> lines = Objects.requireNonNullElse(actionLines, Set.of());
        return new Alignment(
                lineOrder.stream().filter(lines::contains).toList(),
                Objects.requireNonNullElse(sdgs, Set.<Integer>of()).stream()
                        .sorted()
                        .toList(),
                targetCodes(),
                Objects.requireNonNullElse(audiences, Set.<Audience>of()).stream()
                        .sorted()
                        .toList());
    }
}
