package org.wsis.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a phase: what was announced, and the half-open period {@code opensAt <= now < closesAt} that decides.
 * Whatever is not known is null.
 *
 * @param firstDay announced, in Geneva
 * @param lastDay announced, in Geneva
 * @param hour announced for the last day, in Geneva
 * @param announcedAs words of the announcement where it names no day or adds to it
 * @throws IllegalArgumentException if the period or the days run backwards, or an hour has no day
 */
@Embeddable
public record PhaseDates(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Column(name = "hour") @Nullable LocalTime hour,
        @Nullable String announcedAs,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt) {

    /** Nothing is known yet. */
    public static final PhaseDates UNKNOWN = new PhaseDates(null, null, null, null, null, null);

    public PhaseDates {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("A phase opens before it closes");
        }
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("The first day comes before the last");
        }
        if (hour != null && lastDay == null) {
            throw new IllegalArgumentException("An hour belongs to a day");
        }
    }

    /** The instants that follow from what was announced: from midnight of the first day to the hour, or 23:00, of the last. */
    public static PhaseDates announced(
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalTime hour,
            @Nullable String announcedAs) {
        return new PhaseDates(
                firstDay,
                lastDay,
                hour,
                announcedAs,
                firstDay == null ? null : GenevaTime.startOf(firstDay),
                lastDay == null ? null : GenevaTime.at(lastDay, hour == null ? GenevaTime.CLOSING : hour));
    }

    /** The same with another opening. */
    public PhaseDates openingAt(@Nullable Instant opening) {
        return new PhaseDates(firstDay, lastDay, hour, announcedAs, opening, closesAt);
    }
}
