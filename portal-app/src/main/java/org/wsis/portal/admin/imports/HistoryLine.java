package org.wsis.portal.admin.imports;

import org.jspecify.annotations.Nullable;
import org.wsis.imports.ImportView;

/**
 * An import with the names of those who took part.
 *
 * @param takenBy null for the portal itself, or for an account that is gone
 * @param startedBy likewise, and null before the start
 */
record HistoryLine(
        ImportView run, @Nullable String takenBy, @Nullable String startedBy) {}
