package org.wsis.stocktaking.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.wsis.stocktaking.explore.EntryIndex;
import org.wsis.stocktaking.explore.Facet;
import org.wsis.stocktaking.explore.Filter;
import org.wsis.stocktaking.explore.Filters;
import org.wsis.stocktaking.explore.Found;
import org.wsis.stocktaking.published.PublicEntries;

/** Answers a page of the register: the index says which entries, the database what is in them. */
@Service
class EntriesQuery {
    private static final List<Facet> FACETS =
            List.of(Facet.ACTION_LINE, Facet.SDG, Facet.COUNTRY, Facet.REGION, Facet.STAKEHOLDER_TYPE, Facet.YEAR);

    private final EntryIndex index;
    private final PublicEntries entries;

    EntriesQuery(EntryIndex index, PublicEntries entries) {
        this.index = index;
        this.entries = entries;
    }

    @Transactional(readOnly = true)
    public EntriesPage find(MultiValueMap<String, String> parameters) {
        Pages wanted = Pages.of(parameters);
        Filter asked = Filters.of(parameters);
        Found found =
                index.find(new Filter(asked.question(), asked.chosen(), asked.sort(), wanted.page()), wanted.size());
        return new EntriesPage(found.total(), wanted.page(), wanted.size(), facets(found), entries.lines(found.ids()));
    }

    private static Map<String, Map<String, Long>> facets(Found found) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        for (Facet facet : FACETS) {
            facets.put(facet.parameter(), new TreeMap<>(found.counts().getOrDefault(facet, Map.of())));
        }
        return facets;
    }
}
