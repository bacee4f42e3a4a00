package org.wsis.stocktaking.table;

import java.util.List;
import org.wsis.imports.Remark;

/** What a row of a table could be read as. */
sealed interface Reading {
    /** Something about an entry. */
    record Usable(RowFacts facts) implements Reading {}

    /** Nothing that can be taken, for these reasons. */
    record Unusable(List<Remark> reasons) implements Reading {
        public Unusable {
            reasons = List.copyOf(reasons);
        }
    }
}
