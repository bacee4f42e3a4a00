package org.wsis.forum.edition.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.SaidDates;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** When an edition takes place, as typed: days, or months in place of the first and the last. */
record DatesForm(
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate starts,
        @DateTimeFormat(pattern = "uuuu-MM") @Nullable YearMonth startsIn,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate ends,
        @DateTimeFormat(pattern = "uuuu-MM") @Nullable YearMonth endsIn,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate finalStarts,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate finalEnds,
        @Size(max = 500) @Nullable String reason,
        @Carried @NotNull @Nullable Long version) {
    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2999;

    static DatesForm of(EditionView edition) {
        SaidDates when = edition.when();
        return when == null
                ? new DatesForm(null, null, null, null, null, null, null, edition.version())
                : new DatesForm(
                        when.startsMonth() ? null : when.starts(),
                        when.startingMonth(),
                        when.endsMonth() ? null : when.ends(),
                        when.endingMonth(),
                        when.finalStarts(),
                        when.finalEnds(),
                        null,
                        edition.version());
    }

    void check(EditionView edition, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        one(starts, startsIn, "starts", errors);
        if (ends != null || endsIn != null) {
            one(ends, endsIn, "ends", errors);
        }
        if (!edition.dates().isEmpty() && Typed.text(reason) == null) {
            errors.rejectValue("reason", "NotBlank");
        }
        if (!errors.hasErrors()) {
            order(errors);
        }
    }

    private static void one(@Nullable LocalDate day, @Nullable YearMonth month, String field, Errors errors) {
        if ((day == null) == (month == null)) {
            errors.rejectValue(field, day == null ? "forum.dates.needed" : "forum.dates.either");
        } else {
            int year = day == null ? Objects.requireNonNull(month).getYear() : day.getYear();
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                errors.rejectValue(field, "forum.dates.year", new Object[] {"" + FIRST_YEAR, "" + LAST_YEAR}, null);
            }
        }
    }

    private void order(Errors errors) {
        LocalDate last = last();
        if (last != null && last.isBefore(first())) {
            errors.rejectValue(ends == null ? "endsIn" : "ends", "forum.dates.order");
        }
        if ((finalStarts == null) != (finalEnds == null)) {
            errors.rejectValue(finalStarts == null ? "finalStarts" : "finalEnds", "forum.dates.both");
        } else if (finalStarts != null && finalEnds != null && !holds(finalStarts, finalEnds, last)) {
            errors.rejectValue("finalStarts", "forum.dates.final.outside");
        }
    }

    private boolean holds(LocalDate from, LocalDate to, @Nullable LocalDate last) {
        return !from.isBefore(first()) && !to.isBefore(from) && (last == null || !to.isAfter(last));
    }

    private LocalDate first() {
        return starts == null ? Objects.requireNonNull(startsIn).atDay(1) : starts;
    }

    private @Nullable LocalDate last() {
        return ends != null ? ends : endsIn == null ? null : endsIn.atEndOfMonth();
    }

    /** Call it only after {@link #check} found nothing; by whom and when is still to be said. */
    SaidDates toDates() {
        return new SaidDates(
                first(),
                starts == null,
                last(),
                endsIn != null,
                finalStarts,
                finalEnds,
                Typed.text(reason),
                Instant.EPOCH,
                null,
                null);
    }
}
