package org.wsis.portal.phases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.Timetable;

/** A phase to create, as typed. */
record NewPhaseForm(
        @NotBlank @Nullable String process,

        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,39}|\\s*", message = "{portal.phases.error.edition}")
        @Nullable
        String edition,

        @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{0,39}|\\s*", message = "{portal.phases.error.key}") @Nullable
        String key,

        @Min(1) @Max(99) @Nullable Integer number,
        @NotBlank @Size(max = 200) @Nullable String title,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate firstDay,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime hour,
        @Size(max = 200) @Nullable String announcedAs,
        @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime opensAt,
        @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime closesAt)
        implements DateFields {

    static NewPhaseForm empty(@Nullable String process, @Nullable String edition) {
        return new NewPhaseForm(process, edition, null, null, null, null, null, null, null, null, null);
    }

    @Override
    public void check(Errors errors) {
        if (process != null && !process.isBlank() && !Timetable.PROCESSES.contains(process)) {
            errors.rejectValue("process", "portal.phases.error.process");
        }
        DateFields.super.check(errors);
    }

    NewPhase toDraft() {
        return new NewPhase(
                Objects.requireNonNull(process),
                Objects.requireNonNull(edition),
                Objects.requireNonNull(key),
                number,
                Objects.requireNonNull(title).strip(),
                toDates());
    }
}
