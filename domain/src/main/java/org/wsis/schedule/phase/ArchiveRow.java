package org.wsis.schedule.phase;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseDates;

/** A row of {@code data/phases.csv}. */
record ArchiveRow(
        String process,
        String edition,
        @Nullable Integer number,
        String title,
        PhaseDates dates,
        String status,
        String source) {

    static ArchiveRow read(NamedCsvRecord row) {
        String number = row.getField("phase_no");
        return new ArchiveRow(
                row.getField("process"),
                row.getField("edition"),
                number.isBlank() ? null : Integer.valueOf(number),
                row.getField("title"),
                dates(ArchiveCell.parse(row.getField("start")), ArchiveCell.parse(row.getField("end"))),
                row.getField("status"),
                row.getField("source"));
    }

    private static PhaseDates dates(ArchiveCell start, ArchiveCell end) {
        String words = Stream.of(start.words(), end.words())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        PhaseDates dates = PhaseDates.announced(start.day(), end.day(), end.hour(), words.isEmpty() ? null : words);
        return start.day() == null || start.hour() == null
                ? dates
                : dates.openingAt(GenevaTime.at(start.day(), start.hour()));
    }

    /** Plans come before what became of them, wherever the file has them. */
    boolean isPlan() {
        return status.startsWith("planned");
    }

    /** Where the row is from, with what the source says of its certainty. */
    String origin() {
        return status + " — " + source;
    }

    PhaseName named(PhaseKey key) {
        return new PhaseName(key.process(), edition, key.key(), number, title);
    }
}
