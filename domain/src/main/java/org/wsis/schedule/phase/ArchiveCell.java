package org.wsis.schedule.phase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.GenevaTime;

/**
 * A date as the archive's file writes it: a day, perhaps with an hour of Geneva or an offset and a remark in brackets;
 * anything else, as a month without day, stays words.
 */
record ArchiveCell(
        @Nullable LocalDate day,
        @Nullable LocalTime hour,
        @Nullable String words) {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2})?( Europe/Zurich|[+-]\\d{2}:\\d{2})?( \\((.+)\\))?");

    static ArchiveCell parse(@Nullable String text) {
        if (text == null) {
            return new ArchiveCell(null, null, null);
        }
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return new ArchiveCell(null, null, text);
        }
        String remark = parts.group(5);
        if (parts.group(2) == null) {
            return new ArchiveCell(LocalDate.parse(parts.group(1)), null, remark);
        }
        LocalDateTime geneva = geneva(parts.group(1) + parts.group(2), parts.group(3));
        return new ArchiveCell(geneva.toLocalDate(), geneva.toLocalTime(), remark);
    }

    private static LocalDateTime geneva(String local, @Nullable String zone) {
        if (zone == null || zone.startsWith(" ")) {
            return LocalDateTime.parse(local);
        }
        return OffsetDateTime.parse(local + zone)
                .atZoneSameInstant(GenevaTime.ZONE)
                .toLocalDateTime();
    }
}
