package org.wsis.forum.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A release of an agenda.
 *
 * @param number counted in its edition
 * @param days the titles of days, by day; those without one are left out
 * @param checksum SHA-256 of its sessions
 */
public record Release(int edition, int number, String name, Map<String, String> days, String checksum, Instant at) {
    /** Copies the titles. */
    public Release {
        days = Map.copyOf(days);
    }

    /** Its page, with what changed. */
    public String path() {
        return "/forum/" + edition + "/agenda/releases/" + number;
    }

    /** What the day is about, or null. */
    public @Nullable String about(LocalDate day) {
        return days.get(day.toString());
    }
}
