package org.wsis.prizes.archive;

import java.util.List;
import org.wsis.imports.Remark;

/** What a row of an archive could be read as. */
sealed interface ArchiveReading {
    /** A prize, with what has to be said about the row's gaps and doubts. */
    record Prize(PrizeFacts facts, List<Remark> remarks) implements ArchiveReading {}

    /** No prize, for these reasons. */
    record Unusable(List<Remark> reasons) implements ArchiveReading {}
}
