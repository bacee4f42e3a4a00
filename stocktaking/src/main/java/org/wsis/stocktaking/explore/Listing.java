package org.wsis.stocktaking.explore;

import java.util.List;
import org.wsis.web.ActiveFilter;
import org.wsis.web.Paging;

/** A page of the register. */
record Listing(List<EntryLine> lines, Paging paging, List<FacetView> facets, List<ActiveFilter> chosen) {
    /** One of the facets. */
    FacetView facet(Facet wanted) {
        return facets.get(wanted.ordinal());
    }
}
