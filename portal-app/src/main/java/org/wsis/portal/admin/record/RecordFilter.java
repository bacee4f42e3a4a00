package org.wsis.portal.admin.record;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.wsis.account.AccountId;
import org.wsis.audit.Trail;
import org.wsis.schedule.GenevaTime;

/** Which acts to list, from the address; days are Geneva's and both count. */
record RecordFilter(
        @Nullable String act,
        @Nullable UUID by,
        @Nullable String subject,
        @Nullable String id,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
        @Min(1) @Max(1_000_000) @Nullable Integer page) {
    private static final int LAST_YEAR = 9999;

    Trail.Filter toFilter() {
        return new Trail.Filter(
                by == null ? null : new AccountId(by),
                text(act),
                text(subject),
                text(id),
                day(from),
                until == null ? null : day(until.plusDays(1)));
    }

    int pageOrFirst() {
        return page == null ? 1 : page;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The database knows no year of five digits or more that a portal would need. */
    private static @Nullable Instant day(@Nullable LocalDate day) {
        return day == null || Math.abs(day.getYear()) > LAST_YEAR ? null : GenevaTime.startOf(day);
    }
}
