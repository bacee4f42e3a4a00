package org.wsis.schedule.phase;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A row of {@code data/phase_keys.csv}: which stable key a title of the archive stands for, as titles drift over the years. */
record PhaseKey(String sourceProcess, String sourceTitle, String process, String key) {
    static PhaseKey read(NamedCsvRecord row) {
        return new PhaseKey(
                row.getField("source_process"),
                row.getField("source_title"),
                row.getField("process"),
                row.getField("key"));
    }

    boolean covers(ArchiveRow row) {
        return sourceProcess.equals(row.process()) && sourceTitle.equals(row.title());
    }
}
