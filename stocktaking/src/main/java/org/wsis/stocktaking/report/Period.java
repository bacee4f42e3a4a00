package org.wsis.stocktaking.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import org.wsis.schedule.GenevaTime;

/**
 * The days that a report covers, in Geneva. An entry belongs to the day on which it was first handed in; one of the
 * archive, of which only the year is known, belongs to the period only if the period covers the whole year.
 *
 * @param from the first day
 * @param until the day after the last one
 */
public record Period(LocalDate from, LocalDate until) {
    /** Rejects a period without a day. */
    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("No day from " + from + " until before " + until);
        }
    }

    /** The period of these two days and all between. */
    public static Period ofDays(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    /** The last day that belongs to it. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** Whether the moment is in it. */
    public boolean includes(Instant at) {
        return !at.isBefore(begins()) && at.isBefore(ends());
    }

    /** Whether every day of the year is in it. */
    public boolean covers(Year year) {
        return !year.atDay(1).isBefore(from) && !year.plusYears(1).atDay(1).isAfter(until);
    }

    /** Whether some days of the year are in it and some are not. */
    public boolean cuts(Year year) {
        boolean touches =
                year.atDay(1).isBefore(until) && from.isBefore(year.plusYears(1).atDay(1));
        return touches && !covers(year);
    }

    /** Its first instant. */
    public Instant begins() {
        return from.atStartOfDay(GenevaTime.ZONE).toInstant();
    }

    /** The instant at which it is over. */
    public Instant ends() {
        return until.atStartOfDay(GenevaTime.ZONE).toInstant();
    }
}
