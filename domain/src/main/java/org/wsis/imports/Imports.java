package org.wsis.imports;

import java.util.List;
import org.wsis.account.AccountId;

/** Imports files: hand in, look at the dry run, start or discard. */
public interface Imports {
    /** What can be imported, by name. */
    List<ImportKind> kinds();

    /**
     * Reads a CSV or XLSX file of at most 10 MB and a million rows and begins its dry run.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    Taking take(String kind, String fileName, byte[] content, AccountId by);

    /** Begins to write what the dry run announced; false if the import is not waiting for that. */
    boolean start(ImportId id, AccountId by);

    /** Gives up an import that is not started; false if it is. */
    boolean discard(ImportId id, AccountId by);

    /**
     * Imports a data file of the portal itself, at once; does nothing if this very file was imported before.
     *
     * @throws IllegalStateException if the file cannot be read
     */
    void load(String kind, String fileName, byte[] content);
}
