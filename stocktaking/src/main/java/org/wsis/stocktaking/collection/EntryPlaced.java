package org.wsis.stocktaking.collection;

import org.wsis.stocktaking.EntryId;

/** A published entry was put into special repositories or taken out of them. */
public record EntryPlaced(EntryId entry) {}
