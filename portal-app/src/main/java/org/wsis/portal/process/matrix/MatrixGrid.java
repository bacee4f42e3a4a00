package org.wsis.portal.process.matrix;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Matrix.Link;
import org.wsis.reference.Matrix.Version;
import org.wsis.reference.Sdg;

/**
 * The matrix as a table of lines by goals.
 *
 * @param linesPerGoal how many lines serve each goal, in the order of goals
 */
record MatrixGrid(List<Row> rows, List<Integer> linesPerGoal, int links, int targets, int disputed) {
    record Row(String line, List<Cell> cells, int goals) {}

    record Cell(int sdg, @Nullable Link link, boolean picked) {
        private static final int DARKEST = 4;

        /** The class of the cell's colour: the number of targets, {@code h0} for a goal as a whole. */
        public String css() {
            String colour = link == null ? "" : "h" + Math.min(link.targets().size(), DARKEST);
            String disputed = link == null || link.disagreement() == null ? "" : " dis";
            return (colour + disputed + (picked ? " pick" : "")).strip();
        }
    }

    static MatrixGrid of(Version version, List<ActionLine> lines, List<Sdg> goals, @Nullable String line, int sdg) {
        List<Row> rows = lines.stream()
                .map(one -> row(version, one.code(), goals, one.code().equals(line) ? sdg : 0))
                .toList();
        List<Integer> perGoal =
                goals.stream().map(goal -> version.ofGoal(goal.number()).size()).toList();
        IntStream targets =
                version.links().stream().mapToInt(link -> link.targets().size());
        long disputed = version.links().stream()
                .filter(link -> link.disagreement() != null)
                .count();
        return new MatrixGrid(rows, perGoal, version.links().size(), targets.sum(), (int) disputed);
    }

    private static Row row(Version version, String line, List<Sdg> goals, int picked) {
        List<Cell> cells = goals.stream()
                .map(goal -> new Cell(
                        goal.number(), version.link(line, goal.number()).orElse(null), goal.number() == picked))
                .toList();
        return new Row(line, cells, version.ofLine(line).size());
    }
}
