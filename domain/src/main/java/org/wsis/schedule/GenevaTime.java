package org.wsis.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The zone in which every deadline of the process is announced and decided. */
public final class GenevaTime {
    /** {@code Europe/Zurich}, named here only. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    /** When a day ends for a deadline if nobody says otherwise. Source: the rules of the process. */
    public static final LocalTime CLOSING = LocalTime.of(23, 0);

    private GenevaTime() {}

    /** The first instant of the day in Geneva. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The instant of that hour of the day in Geneva; of an hour that comes twice in autumn, the earlier. */
    public static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(ZONE).toInstant();
    }

    /** The day in Geneva at that instant. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
