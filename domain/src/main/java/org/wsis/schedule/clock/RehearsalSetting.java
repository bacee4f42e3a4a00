package org.wsis.schedule.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The setting {@code PORTAL_CLOCK}.
 *
 * @param startsAs the time at which the rehearsal starts, or null without one
 */
record RehearsalSetting(@Nullable Instant startsAs) {

    /**
     * Reads {@code portal.clock}.
     *
     * @throws RehearsalRefused if it is no instant, or the database is an external one and {@code portal.rehearsal} is not set
     */
    static RehearsalSetting read(Properties properties) {
        String clock = properties.get("portal.clock");
        if (clock == null || clock.isBlank()) {
            return new RehearsalSetting(null);
        }
        String url = properties.get("portal.database.url");
        if (url != null && !url.isBlank() && !"true".equals(properties.get("portal.rehearsal"))) {
            throw new RehearsalRefused(
                    "PORTAL_CLOCK is set and the database is an external one.",
                    "Set PORTAL_REHEARSAL=true if this database is for rehearsals, or remove PORTAL_CLOCK.");
        }
        return new RehearsalSetting(parse(clock.strip()));
    }

    private static Instant parse(String clock) {
        try {
            return OffsetDateTime.parse(clock).toInstant();
        } catch (DateTimeException unreadable) {
            throw new RehearsalRefused(
                    "PORTAL_CLOCK=" + clock + " is not a time.",
                    "Write date, time and zone, for example PORTAL_CLOCK=2018-01-30T09:00:00Z, or remove PORTAL_CLOCK.");
        }
    }

    /** Where settings come from. */
    @FunctionalInterface
    interface Properties {
        @Nullable
        String get(String name);
    }
}
