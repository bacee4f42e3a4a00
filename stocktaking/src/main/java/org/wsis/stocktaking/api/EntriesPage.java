package org.wsis.stocktaking.api;

import java.util.List;
import java.util.Map;
import org.wsis.stocktaking.published.PublicLine;

/**
 * A page of what a filter finds.
 *
 * @param total how many entries the filter finds
 * @param page from 1
 * @param facets by the name of the parameter: how many entries each of its values would leave; the choice within a facet
 *     does not limit its own counts, because its values add up
 */
record EntriesPage(long total, int page, int size, Map<String, Map<String, Long>> facets, List<PublicLine> items) {}
