package org.wsis.forum.edition;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an edition takes place, as it was said at some time.
 *
 * @param starts its first day, or the first of the month
 * @param startsMonth whether only the month is known
 * @param ends its last day, or the last of the month, or null if it is not known
 * @param endsMonth whether only that month is known
 * @param finalStarts the first day of the final week of an edition that lasts for months, or null
 * @param finalEnds the last day of that week, or null
 * @param reason why they are these, or null
 * @param saidBy the account of whom said it here, or null if a source tells
 * @param source what tells it, or null
 */
@Embeddable
public record SaidDates(
        LocalDate starts,
        boolean startsMonth,
        @Nullable LocalDate ends,
        boolean endsMonth,
        @Nullable LocalDate finalStarts,
        @Nullable LocalDate finalEnds,
        @Nullable String reason,
        Instant saidAt,
        @Nullable UUID saidBy,
        @Nullable String source) {
    /** Whether these are the same days. */
    boolean sameDays(SaidDates other) {
        return days().equals(other.days());
    }

    private List<Object> days() {
        return Arrays.asList(starts, startsMonth, ends, endsMonth, finalStarts, finalEnds);
    }

    /** The same, said then by that account. */
    SaidDates at(Instant now, UUID by) {
        return new SaidDates(starts, startsMonth, ends, endsMonth, finalStarts, finalEnds, reason, now, by, null);
    }

    /** Its start if only its month is known. */
    public @Nullable YearMonth startingMonth() {
        return startsMonth ? YearMonth.from(starts) : null;
    }

    /** Its end if only its month is known. */
    public @Nullable YearMonth endingMonth() {
        return ends != null && endsMonth ? YearMonth.from(ends) : null;
    }
}
