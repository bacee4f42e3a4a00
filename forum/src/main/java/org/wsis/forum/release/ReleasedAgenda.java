package org.wsis.forum.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A release with its sessions.
 *
 * @param sessions by time and number
 */
public record ReleasedAgenda(Release release, List<ReleasedSession> sessions) {
    /** Copies the list. */
    public ReleasedAgenda {
        sessions = List.copyOf(sessions);
    }

    /** The session of this number. */
    public Optional<ReleasedSession> session(int number) {
        return sessions.stream().filter(session -> session.number() == number).findFirst();
    }

    /** The days on which there are sessions. */
    public List<LocalDate> days() {
        return sessions.stream().map(ReleasedSession::day).distinct().sorted().toList();
    }
}
