package org.wsis.prizes.vote.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How many ballots there are in each group, without a word of whom they favour. Groups too small to be anonymous are put
 * together with the next larger ones, so that no subtraction from the sum tells them apart.
 *
 * @param lines by name; those put together come last, without a name
 * @param sum null if all together are too few to be told
 */
record Turnout(List<Line> lines, @Nullable Integer sum) {
    /** Fewer are not told. */
    static final int FEWEST = 5;

    /**
     * A group.
     *
     * @param name a day or a country's code, or null for those put together
     */
    record Line(@Nullable String name, int ballots) {}

    /** What stands for a group whose name is not known. */
    static final String UNKNOWN = "–";

    /** The same with names as a reader sees them. */
    Turnout named(UnaryOperator<String> names) {
        return new Turnout(
                lines.stream()
                        .map(line -> new Line(said(line.name(), names), line.ballots()))
                        .toList(),
                sum);
    }

    private static @Nullable String said(@Nullable String name, UnaryOperator<String> names) {
        return name == null || name.equals(UNKNOWN) ? name : names.apply(name);
    }

    /** The turnout of groups by name. */
    static Turnout of(Map<String, Integer> groups) {
        List<Line> left = new ArrayList<>();
        groups.forEach((name, ballots) -> left.add(new Line(name, ballots)));
        left.sort(Comparator.comparingInt(Line::ballots).reversed());
        int rest = 0;
        while (!left.isEmpty() && (left.getLast().ballots() < FEWEST || rest > 0 && rest < FEWEST)) {
            rest += left.removeLast().ballots();
        }
        left.sort(Comparator.comparing(line -> String.valueOf(line.name())));
        if (rest >= FEWEST) {
            left.add(new Line(null, rest));
        }
        int sum = groups.values().stream().mapToInt(Integer::intValue).sum();
        return new Turnout(List.copyOf(left), sum < FEWEST ? null : sum);
    }
}
