package org.wsis.schedule.phase;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.ContentRow;
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

    static ArchiveRow read(ContentRow row) {
        String number = row.optional("phase_no");
        return new ArchiveRow(
                row.get("process"),
                row.get("edition"),
                number == null ? null : Integer.valueOf(number),
                row.get("title"),
                dates(ArchiveCell.parse(row.optional("start")), ArchiveCell.parse(row.optional("end"))),
                row.get("status"),
                row.get("source"));
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
