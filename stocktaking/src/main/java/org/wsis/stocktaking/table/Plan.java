package org.wsis.stocktaking.table;

import org.jspecify.annotations.Nullable;
import org.wsis.imports.Verdict;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Registered;

/**
 * What an import does with a row.
 *
 * @param entry the entry that the row means, or null for a new one and for none
 * @param said what is written, or null if nothing is
 */
record Plan(
        Verdict verdict, @Nullable EntryId entry, @Nullable Registered said) {
    static Plan none(Verdict verdict) {
        return new Plan(verdict, null, null);
    }
}
