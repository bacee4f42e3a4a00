package org.wsis.forum.registration.call;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * On which terms people register for an edition.
 *
 * @param approval whether staff approve who comes on site
 * @param places how many may come on site, or null for no limit
 */
@Embeddable
public record Terms(
        Instant opensAt,
        Instant closesAt,
        boolean onSite,
        boolean remote,
        boolean approval,
        @Nullable Integer places) {
    /** Half-open: who comes at the moment of closing is late. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** Whether the edition can be attended so. */
    public boolean offers(Attendance mode) {
        return mode == Attendance.ON_SITE ? onSite : remote;
    }

    /** Whether somebody who takes part so waits for staff. */
    public boolean asksApproval(Attendance mode) {
        return approval && mode == Attendance.ON_SITE;
    }
}
