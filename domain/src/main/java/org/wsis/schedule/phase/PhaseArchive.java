package org.wsis.schedule.phase;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;

/** The phases of past years: planned dates become history where a later row says what they were changed to. */
record PhaseArchive(List<ArchiveRow> rows, List<PhaseKey> keys) {
    static PhaseArchive read() {
        return new PhaseArchive(read("data/phases.csv", ArchiveRow::read), read("data/phase_keys.csv", PhaseKey::read));
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

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (var text = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(row).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
