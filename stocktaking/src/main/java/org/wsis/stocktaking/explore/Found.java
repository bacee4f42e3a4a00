package org.wsis.stocktaking.explore;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wsis.search.Reading;

/**
 * What the index answers.
 *
 * @param reading how the question was taken
 * @param counts for each facet, how many entries each value would leave if it were chosen there
 */
public record Found(long total, List<UUID> ids, Map<Facet, Map<String, Long>> counts, Reading reading) {}
