package org.wsis.stocktaking.follow;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.wsis.schedule.GenevaTime;

/** How often somebody wants to be told. */
enum Frequency {
    AT_ONCE,
    /** In the morning of each day, Geneva time. */
    DAILY,
    /** On Monday mornings, Geneva time. */
    WEEKLY;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** When it is looked for new entries again. */
    Instant next(Instant now) {
        ZonedDateTime here = now.atZone(GenevaTime.ZONE);
        return switch (this) {
            case AT_ONCE -> now;
            case DAILY ->
                here.toLocalDate()
                        .plusDays(1)
                        .atTime(MORNING)
                        .atZone(GenevaTime.ZONE)
                        .toInstant();
            case WEEKLY ->
                here.toLocalDate()
                        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atTime(MORNING)
                        .atZone(GenevaTime.ZONE)
                        .toInstant();
        };
    }

    /** The message key of its name. */
    public String key() {
        return "stocktaking.follow." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
