package org.wsis.prizes.project;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.edition.EditionView;
import org.wsis.schedule.PhaseView;

/**
 * What would become of a draft that is handed in now.
 *
 * @param phase of submission, or null if it has no dates yet
 * @param closedAt when submission closed, or null if it has not
 * @param unmet conditions
 * @param problems at fields
 */
public record Rehearsal(
        EditionView edition,
        @Nullable PhaseView phase,
        @Nullable Instant closedAt,
        Set<Condition> unmet,
        List<Problem> problems) {
    /** A condition, and whether it is met. */
    public record Line(Condition condition, boolean met) {}

    /** All conditions in their order. */
    public List<Line> lines() {
        return Arrays.stream(Condition.values())
                .map(condition -> new Line(condition, !unmet.contains(condition)))
                .toList();
    }

    /** How many there are. */
    public int total() {
        return Condition.values().length;
    }

    /** How many are met. */
    public int met() {
        return total() - unmet.size();
    }

    /** Whether it could be handed in. */
    public boolean isReady() {
        return unmet.isEmpty();
    }
}
