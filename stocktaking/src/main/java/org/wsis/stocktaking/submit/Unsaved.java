package org.wsis.stocktaking.submit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.history.Apart;

/**
 * What somebody else saved while the reader wrote the same step.
 *
 * @param by their name, or null if nobody knows
 * @param fields those of which both say something different
 */
record Unsaved(@Nullable String by, Instant at, List<Apart> fields) {}
