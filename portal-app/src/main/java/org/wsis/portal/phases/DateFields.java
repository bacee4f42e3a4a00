package org.wsis.portal.phases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseDates;

/** The dates that a form asks for; days and hours are Geneva's. An instant left empty follows from what is announced. */
interface DateFields {
    /** Earlier or later than any Forum that a person types on purpose. */
    int FIRST_YEAR = 2000;

    int LAST_YEAR = 2100;

    @Nullable
    LocalDate firstDay();

    @Nullable
    LocalDate lastDay();

    @Nullable
    LocalTime hour();

    @Nullable
    String announcedAs();

    @Nullable
    LocalDateTime opensAt();

    @Nullable
    LocalDateTime closesAt();

    /** Call it only after {@link #check} found nothing. */
    default PhaseDates toDates() {
        String words = announcedAs();
        return new PhaseDates(
                firstDay(),
                lastDay(),
                hour(),
                words == null || words.isBlank() ? null : words.strip(),
                opening(),
                closing());
    }

    /** What constraints on single fields cannot say. */
    default void check(Errors errors) {
        checkYear("firstDay", firstDay(), errors);
        checkYear("lastDay", lastDay(), errors);
        checkYear("opensAt", opensAt(), errors);
        checkYear("closesAt", closesAt(), errors);
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        if (first != null && last != null && last.isBefore(first)) {
            errors.rejectValue("lastDay", "portal.phases.error.days");
        }
        if (hour() != null && last == null) {
            errors.rejectValue("hour", "portal.phases.error.hour");
        }
        checkInstants(errors);
    }

    /** The deciding instants cannot give people less than what was announced. */
    private void checkInstants(Errors errors) {
        Instant opening = opening();
        Instant closing = closing();
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        if (first != null && opening != null && !opening.isBefore(GenevaTime.startOf(first.plusDays(1)))) {
            errors.rejectValue("opensAt", "portal.phases.error.opens-late");
        }
        if (last != null && closing != null && closesEarly(closing, last)) {
            errors.rejectValue("closesAt", "portal.phases.error.closes-early");
        }
        if (opening != null && closing != null && !opening.isBefore(closing)) {
            errors.rejectValue("closesAt", "portal.phases.error.instants");
        }
    }

    private boolean closesEarly(Instant closing, LocalDate last) {
        LocalTime hour = hour();
        return hour == null ? !closing.isAfter(GenevaTime.startOf(last)) : closing.isBefore(GenevaTime.at(last, hour));
    }

    private static void checkYear(String field, @Nullable Temporal day, Errors errors) {
        if (day != null && (day.get(ChronoField.YEAR) < FIRST_YEAR || day.get(ChronoField.YEAR) > LAST_YEAR)) {
            errors.rejectValue(field, "portal.phases.error.year");
        }
    }

    private @Nullable Instant opening() {
        LocalDateTime set = opensAt();
        LocalDate first = firstDay();
        if (set != null) {
            return set.atZone(GenevaTime.ZONE).toInstant();
        }
        return first == null ? null : GenevaTime.startOf(first);
    }

    private @Nullable Instant closing() {
        LocalDateTime set = closesAt();
        LocalDate last = lastDay();
        if (set != null) {
            return set.atZone(GenevaTime.ZONE).toInstant();
        }
        LocalTime hour = hour();
        return last == null ? null : GenevaTime.at(last, hour == null ? GenevaTime.CLOSING : hour);
    }
}
