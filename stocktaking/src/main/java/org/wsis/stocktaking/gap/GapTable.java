package org.wsis.stocktaking.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Region;

/**
 * The gaps, ready to show.
 *
 * @param region the one that is looked at, or null for all six: then numbers are of regions, not of entries
 * @param gaps how many places are gaps
 * @param places how many there are
 */
record GapTable(@Nullable Region region, List<OfRegion> regions, List<Row> rows, int gaps, int places) {
    /** A region as a whole. */
    record OfRegion(Region region, int entries, int gaps) {}

    /**
     * An Action Line.
     *
     * @param gaps in its cells
     */
    record Row(String line, List<Cell> cells, int gaps) {}

    /**
     * A goal in a row.
     *
     * @param number entries of the region, or of all regions those with a gap
     * @param lacking the regions in which it is a gap
     * @param css the class of its heat; darker is emptier
     */
    record Cell(int sdg, int number, List<Region> lacking, String css) {}
}
