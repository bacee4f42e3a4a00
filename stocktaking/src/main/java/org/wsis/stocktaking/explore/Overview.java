package org.wsis.stocktaking.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.overview.GridView;
import org.wsis.stocktaking.overview.MapView;

/**
 * What stands above the list.
 *
 * @param view the value of the address, or null for the list alone
 * @param href the first page of what the filter finds, in this view
 * @param links all views of this filter
 * @param map where the view is the map
 * @param grid where the view is the grid
 */
record Overview(
        @Nullable String view,
        String href,
        List<Link> links,
        @Nullable MapView map,
        @Nullable GridView grid) {
    /** A view to choose; {@code icon} is its name in the kit as well. */
    record Link(String key, String icon, String href, boolean current) {}
}
