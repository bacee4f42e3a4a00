package org.wsis.stocktaking.explore;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.overview.GridView;
import org.wsis.stocktaking.overview.LinesByGoals;
import org.wsis.stocktaking.overview.MapView;
import org.wsis.stocktaking.overview.WorldMap;
import org.wsis.web.FacetValue;

/** Shows what a filter finds from above. A number says what its link finds; what the filter chooses there does not limit it. */
@Component
class Overviews {
    private final EntryCounts counts;
    private final WorldMap map;
    private final LinesByGoals grid;

    Overviews(EntryCounts counts, WorldMap map, LinesByGoals grid) {
        this.counts = counts;
        this.map = map;
        this.grid = grid;
    }

    Overview of(View view, Filter filter, Listing listing, Locale locale) {
        return new Overview(
                view == View.LIST ? null : view.value(),
                FilterAddress.of(filter, view),
                links(view, filter),
                view == View.MAP ? map(filter, listing, locale) : null,
                view == View.GRID ? grid(filter) : null);
    }

    private static List<Overview.Link> links(View present, Filter filter) {
        return Arrays.stream(View.values())
                .map(view -> new Overview.Link(
                        "stocktaking.view." + view.value(),
                        view.value(),
                        FilterAddress.of(filter, view),
                        view == present))
                .toList();
    }

    private @Nullable MapView map(Filter filter, Listing listing, Locale locale) {
        Map<String, Long> numbers = new HashMap<>();
        for (FacetValue country : listing.facet(Facet.COUNTRY).values()) {
            if (country.count() > 0) {
                numbers.put(country.value(), country.count());
            }
        }
        Set<String> chosen = filter.chosen(Facet.COUNTRY);
        return map.of(
                numbers,
                chosen,
                locale,
                country -> FilterAddress.of(filter.with(Facet.COUNTRY, turned(chosen, country)), View.MAP));
    }

    private static Set<String> turned(Set<String> chosen, String value) {
        Set<String> others = new LinkedHashSet<>(chosen);
        if (!others.remove(value)) {
            others.add(value);
        }
        return others;
    }

    private GridView grid(Filter filter) {
        Filter rest = filter.with(Facet.ACTION_LINE, Set.of()).with(Facet.SDG, Set.of());
        return grid.of(
                counts.pairs(rest),
                filter.chosen(Facet.ACTION_LINE),
                filter.chosen(Facet.SDG),
                (lines, goals) ->
                        FilterAddress.of(rest.with(Facet.ACTION_LINE, lines).with(Facet.SDG, goals), View.GRID));
    }
}
