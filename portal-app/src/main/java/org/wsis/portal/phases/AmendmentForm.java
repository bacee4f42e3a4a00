package org.wsis.portal.phases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseRecord;
import org.wsis.web.Carried;

/** New dates for a phase, as typed, with the version that the person saw. */
record AmendmentForm(
        @Carried @NotNull @Nullable Long version,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate firstDay,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime hour,
        @Size(max = 200) @Nullable String announcedAs,
        @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime opensAt,
        @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime closesAt,
        @NotBlank @Size(max = 1000) @Nullable String reason)
        implements DateFields {

    /** The present dates. An instant that follows from the days stays empty, so that it follows the new days as well. */
    static AmendmentForm of(PhaseRecord record) {
        PhaseDates now = record.dates();
        PhaseDates usual = PhaseDates.announced(now.firstDay(), now.lastDay(), now.hour(), now.announcedAs());
        return new AmendmentForm(
                record.version(),
                now.firstDay(),
                now.lastDay(),
                now.hour(),
                now.announcedAs(),
                unlessUsual(now.opensAt(), usual.opensAt()),
                unlessUsual(now.closesAt(), usual.closesAt()),
                null);
    }

    private static @Nullable LocalDateTime unlessUsual(@Nullable Instant set, @Nullable Instant usual) {
        return set == null || set.equals(usual) ? null : LocalDateTime.ofInstant(set, GenevaTime.ZONE);
    }
}
