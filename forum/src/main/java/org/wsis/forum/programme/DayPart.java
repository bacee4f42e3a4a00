package org.wsis.forum.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.agenda.DayGrid;
import org.wsis.forum.release.Release;
import org.wsis.forum.release.ReleasedSession;

/**
 * A day of the agenda.
 *
 * @param about what the day is about, or null
 * @param hours in their order, each with what begins then
 */
public record DayPart(LocalDate day, @Nullable String about, List<Hour> hours) {
    /** What begins at an hour. */
    public record Hour(Instant at, List<ReleasedSession> sessions) {}

    static DayPart of(LocalDate day, Release release, List<ReleasedSession> sessions) {
        List<Hour> hours = sessions.stream()
                .filter(session -> session.day().equals(day))
                .collect(Collectors.groupingBy(ReleasedSession::startsAt, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(hour -> new Hour(hour.getKey(), hour.getValue()))
                .toList();
        return new DayPart(day, release.about(day), hours);
    }

    /** How many sessions. */
    public int size() {
        return hours.stream().mapToInt(hour -> hour.sessions().size()).sum();
    }

    /** The same as a table of rooms and half hours. */
    public DayGrid<String, ReleasedSession> grid() {
        List<ReleasedSession> all =
                hours.stream().flatMap(hour -> hour.sessions().stream()).toList();
        List<String> rooms = all.stream()
                .map(session -> session.facts().room())
                .distinct()
                .sorted()
                .toList();
        return DayGrid.of(
                rooms,
                all,
                session -> new DayGrid.Stay<>(session.facts().room(), session.startsAt(), session.endsAt()),
                null,
                null);
    }
}
