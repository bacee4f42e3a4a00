package org.wsis.schedule.phase;

import org.wsis.reference.ContentRow;

/** A row of {@code data/phase_keys.csv}: which stable key a title of the archive stands for, as titles drift over the years. */
record PhaseKey(String sourceProcess, String sourceTitle, String process, String key) {
    static PhaseKey read(ContentRow row) {
        return new PhaseKey(row.get("source_process"), row.get("source_title"), row.get("process"), row.get("key"));
    }

    boolean covers(ArchiveRow row) {
        return sourceProcess.equals(row.process()) && sourceTitle.equals(row.title());
    }
}
