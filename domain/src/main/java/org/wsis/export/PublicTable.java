package org.wsis.export;

import java.io.IOException;
import java.util.List;

/**
 * A table that everybody may have whole; a feature offers a bean for each. It holds nothing that a visitor without an
 * account could not read on a page.
 */
public interface PublicTable {
    /** The name of its file without the ending: lower case, hyphens, stable. */
    String name();

    /** The names of its columns. */
    List<String> columns();

    /** Writes every row, in the running transaction and without holding them all in memory. */
    void writeTo(RowWriter rows) throws IOException;
}
