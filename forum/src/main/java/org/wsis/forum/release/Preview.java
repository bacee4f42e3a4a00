package org.wsis.forum.release;

import java.util.List;
import java.util.Map;

/**
 * The release that would be next.
 *
 * @param number of it
 * @param days the titles of days, by day
 * @param changes since the last one
 */
public record Preview(int number, Map<String, String> days, List<ReleasedSession> sessions, List<Change> changes) {
    /** Copies the lists. */
    public Preview {
        days = Map.copyOf(days);
        sessions = List.copyOf(sessions);
        changes = List.copyOf(changes);
    }

    /** Says which sessions these are, so that exactly what was seen is released. */
    public String checksum() {
        return ChangeRules.checksum(sessions);
    }
}
