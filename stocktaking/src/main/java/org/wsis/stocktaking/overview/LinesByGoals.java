package org.wsis.stocktaking.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Sdg;

/** Puts numbers of Action Lines and goals into a grid. */
@Component
public class LinesByGoals {
    private static final int CLASSES = 4;
    private static final int NO_GOAL = 0;

    private final Reference reference;

    LinesByGoals(Reference reference) {
        this.reference = reference;
    }

    /**
     * The grid.
     *
     * @param lines the Action Lines of the filter
     * @param goals the goals of the filter
     * @param address of the filter with these lines and goals in place of its own
     */
    public GridView of(
            Pairs counted, Set<String> lines, Set<String> goals, BiFunction<Set<String>, Set<String>, String> address) {
        return new Grid(counted, lines, goals, address).view(reference.actionLines(), reference.sdgs());
    }

    private record Grid(
            Pairs counted,
            Set<String> lines,
            Set<String> goals,
            Steps steps,
            BiFunction<Set<String>, Set<String>, String> address) {

        Grid(
                Pairs counted,
                Set<String> lines,
                Set<String> goals,
                BiFunction<Set<String>, Set<String>, String> address) {
            this(counted, lines, goals, Steps.upTo(largest(counted.pairs()), CLASSES), address);
        }

        private static long largest(Map<String, Long> counts) {
            return counts.values().stream().reduce(1L, Math::max);
        }

        GridView view(List<ActionLine> allLines, List<Sdg> allGoals) {
            return new GridView(
                    allGoals.stream()
                            .map(goal -> cell(Set.of(), goal.number(), counted.goals()))
                            .toList(),
                    allLines.stream()
                            .map(line -> new GridView.Line(
                                    line.code(),
                                    cell(Set.of(line.code()), NO_GOAL, counted.lines()),
                                    allGoals.stream()
                                            .map(goal -> cell(Set.of(line.code()), goal.number(), counted.pairs()))
                                            .toList()))
                            .toList(),
                    steps.all());
        }

        private GridView.Cell cell(Set<String> ofLines, int goal, Map<String, Long> counts) {
            Set<String> ofGoals = goal == NO_GOAL ? Set.of() : Set.of(String.valueOf(goal));
            String line = ofLines.stream().findFirst().orElse("");
            long count = counts.getOrDefault(
                    line.isEmpty() ? String.valueOf(goal) : goal == NO_GOAL ? line : Pairs.key(line, goal), 0L);
            boolean chosen = ofLines.equals(lines) && ofGoals.equals(goals);
            return new GridView.Cell(
                    goal,
                    count,
                    steps.of(count),
                    chosen,
                    chosen ? address.apply(Set.of(), Set.of()) : address.apply(ofLines, ofGoals));
        }
    }
}
