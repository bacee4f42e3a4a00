package org.wsis.prizes.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;
import org.wsis.schedule.GenevaTime;

/**
 * When the winners shall become public, as typed.
 *
 * @param at Geneva time; only for a set instant
 */
record ReleaseForm(
        @NotNull @Nullable Way way,
        @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime at,
        @NotBlank @Size(max = 1000) @Nullable String reason) {
    /** By what the release comes. */
    enum Way {
        AT,
        NOW;

        /** The message key of its name. */
        public String key() {
            return "prizes.release.way." + name().toLowerCase(Locale.ROOT);
        }
    }

    void check(Errors errors) {
        if (way == Way.AT && at == null && !errors.hasFieldErrors("at")) {
            errors.rejectValue("at", "prizes.release.at-missing");
        }
    }

    Wished toWished(int year) {
        return new Wished(
                year, way == Way.NOW || at == null ? null : GenevaTime.at(at.toLocalDate(), at.toLocalTime()));
    }
}
