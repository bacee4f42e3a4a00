package org.wsis.stocktaking.explore;

import java.util.List;
import org.wsis.stocktaking.collection.SpecialRepository;
import org.wsis.web.ActiveFilter;
import org.wsis.web.Bar;

/**
 * A special repository with what a filter finds in it.
 *
 * @param facets those of its entries alone
 * @param chosen the filter, the repository apart
 * @param figures of all its entries
 * @param query the filter with the repository, for exports
 */
record CollectionPage(
        SpecialRepository repository,
        Listing listing,
        List<FacetView> facets,
        List<ActiveFilter> chosen,
        Figures figures,
        String query) {
    /** What all its entries come to. */
    record Figures(long entries, long countries, long goals, List<Bar> lines) {}

    /** A special repository in a list. */
    record Line(String key, String path, long entries) {}
}
