package org.wsis.portal.database;

import java.nio.file.Path;

/** Another portal already runs on the same data folder. */
final class DataFolderInUse extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DataFolderInUse(Path folder) {
        super("Another portal already runs on the data in " + folder);
    }
}
