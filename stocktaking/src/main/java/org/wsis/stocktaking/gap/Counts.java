package org.wsis.stocktaking.gap;

import java.util.Map;
import org.wsis.reference.Region;

/**
 * How many published entries there are in each place and in each region; what is missing has none.
 *
 * @param places by place
 * @param regions all entries of the region, whatever their lines and goals
 */
record Counts(Map<Place, Integer> places, Map<Region, Integer> regions) {
    /** An Action Line and a goal in a region. */
    record Place(String line, int sdg, Region region) {}

    int of(String line, int sdg, Region region) {
        return places.getOrDefault(new Place(line, sdg, region), 0);
    }

    int of(Region region) {
        return regions.getOrDefault(region, 0);
    }
}
