package org.wsis.stocktaking.explore;

import java.util.List;
import org.wsis.web.ActiveFilter;
import org.wsis.web.Paging;

/**
 * A page of the register.
 *
 * @param nearly whether nothing has the words of the question, so that these entries have words spelled nearly like them
 */
record Listing(
        List<EntryLine> lines, Paging paging, List<FacetView> facets, List<ActiveFilter> chosen, boolean nearly) {
    /** Those that every entry has; what a special repository asks is a matter of its page. */
    public List<FacetView> common() {
        return facets.stream()
                .filter(facet -> !facet.parameter().equals(Facet.ANSWER.parameter()))
                .toList();
    }

    /** One of the facets. */
    FacetView facet(Facet wanted) {
        return facets.get(wanted.ordinal());
    }
}
