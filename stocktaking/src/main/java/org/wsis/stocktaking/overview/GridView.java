package org.wsis.stocktaking.overview;

import java.util.List;

/**
 * How many entries each pair of an Action Line and a goal has.
 *
 * @param goals numbers and totals of the 17 goals
 * @param lines the 18 lines, each with a cell for every goal
 */
public record GridView(List<Cell> goals, List<Line> lines, List<Steps.Step> steps) {
    /** A line: its code, its total and its cells. */
    public record Line(String code, Cell total, List<Cell> cells) {}

    /**
     * A number.
     *
     * @param goal the number of the goal, or 0 for the total of a line
     * @param step the class of the number, 0 for nothing
     * @param chosen whether the filter asks for just this
     * @param href sets the filter to just this, or takes it out if it is chosen
     */
    public record Cell(int goal, long count, int step, boolean chosen, String href) {}
}
