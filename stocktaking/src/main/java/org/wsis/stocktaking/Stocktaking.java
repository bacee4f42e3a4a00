package org.wsis.stocktaking;

/** The register of activities, for other features. */
public interface Stocktaking {
    /**
     * Enters what an archive knows, published at once and without an owner, in the running transaction. Asking twice
     * makes two entries: whoever imports keeps the id.
     */
    EntryId archive(ArchiveEntry entry);
}
