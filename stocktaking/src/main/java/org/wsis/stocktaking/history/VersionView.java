package org.wsis.stocktaking.history;

import java.time.Instant;
import java.util.List;
import org.wsis.difference.Difference;

/**
 * A version of an entry, to show.
 *
 * @param first that nothing was published before it
 * @param differences from the version before, in the order of the form
 */
public record VersionView(Instant publishedAt, boolean first, List<Difference> differences) {}
