package org.wsis.stocktaking.overview;

import java.util.List;

/**
 * A map of entries with the same numbers as a table.
 *
 * @param empty outlines of countries without entries
 * @param countries those with entries and those that are chosen, most entries first
 * @param placed how many entries belong to a country
 */
public record MapView(List<String> empty, List<Country> countries, List<Steps.Step> steps, long placed) {
    /**
     * A country with entries.
     *
     * @param href adds the country to the filter, or takes it out if it is chosen
     * @param step the class of its number, 0 for nothing
     */
    public record Country(String name, long count, int step, boolean chosen, String href, List<Shape> shapes) {}
}
