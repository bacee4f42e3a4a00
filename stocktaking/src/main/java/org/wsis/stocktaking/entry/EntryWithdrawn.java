package org.wsis.stocktaking.entry;

import java.time.Instant;
import org.wsis.stocktaking.EntryId;

/** An entry that was public is so no more. */
public record EntryWithdrawn(EntryId entry, Instant at) {}
