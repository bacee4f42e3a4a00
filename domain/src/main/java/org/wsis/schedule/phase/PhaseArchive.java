package org.wsis.schedule.phase;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsis.reference.ContentFile;
import org.wsis.reference.ContentRow;

/** The phases of past years: planned dates become history where a later row says what they were changed to. */
record PhaseArchive(List<ArchiveRow> rows, List<PhaseKey> keys) {
    static PhaseArchive of(List<ContentRow> rows) {
        List<ContentRow> keys = ContentFile.of("phase_keys.csv").rows();
        return new PhaseArchive(
                rows.stream().map(ArchiveRow::read).toList(),
                keys.stream().map(PhaseKey::read).toList());
    }

    Collection<Phase> phases(Instant now) {
        Map<String, Phase> phases = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing((ArchiveRow row) -> !row.isPlan()))
                .forEach(row -> add(phases, row, now));
        return phases.values();
    }

    private void add(Map<String, Phase> phases, ArchiveRow row, Instant now) {
        PhaseName name = row.named(keyOf(row));
        String identity = String.join(" ", name.process(), name.edition(), name.key());
        Phase earlier = phases.get(identity);
        if (earlier == null) {
            phases.put(identity, Phase.fromArchive(name, row.dates(), row.origin(), now));
        } else {
            earlier.amendFromArchive(name, row.dates(), row.origin(), row.origin());
        }
    }

    private PhaseKey keyOf(ArchiveRow row) {
        return keys.stream()
                .filter(key -> key.covers(row))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No key for phase " + row.process() + ": " + row.title()));
    }
}
