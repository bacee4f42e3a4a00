package org.wsis.stocktaking.submit;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Audience;
import org.wsis.web.Carried;

/** The fourth step as ticked. */
record AlignmentForm(
        @Nullable Set<String> actionLines,
        @Nullable Set<Integer> sdgs,
        @Nullable Set<String> targets,
        @Nullable Set<Audience> audiences,

        @Carried @Size(max = 64) @Nullable String version) {

    static AlignmentForm of(Alignment step) {
        return new AlignmentForm(
                Set.copyOf(step.actionLines()),
                Set.copyOf(step.sdgs()),
                Set.copyOf(step.targets()),
                Set.copyOf(step.audiences()),
                null);
    }

    /** The step, with the lines and targets in their own order. */
    Alignment toStep(List<String> lineOrder, List<String> targetOrder) {
        Set<String> lines = Objects.requireNonNullElse(actionLines, Set.of());
        Set<String> chosen = Objects.requireNonNullElse(targets, Set.of());
        return new Alignment(
                lineOrder.stream().filter(lines::contains).toList(),
                Objects.requireNonNullElse(sdgs, Set.<Integer>of()).stream()
                        .sorted()
                        .toList(),
                targetOrder.stream().filter(chosen::contains).toList(),
                Objects.requireNonNullElse(audiences, Set.<Audience>of()).stream()
                        .sorted()
                        .toList());
    }
}
