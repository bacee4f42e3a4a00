package org.wsis.forum.release;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.agenda.AgendaSession;
import org.wsis.forum.agenda.AgendaSession.Behind;
import org.wsis.forum.agenda.Person;
import org.wsis.forum.agenda.Place;
import org.wsis.forum.agenda.SessionFacts;
import org.wsis.forum.agenda.SessionFacts.Organiser;
import org.wsis.forum.setting.Room;
import org.wsis.forum.setting.Setting;
import org.wsis.forum.setting.Track;

/** What of a session everybody may know. */
final class Releasing {
    private Releasing() {}

    /** Those that have a place, cancelled ones among them. */
    static List<ReleasedSession> of(List<AgendaSession> sessions, Setting setting) {
        return sessions.stream()
                .flatMap(session ->
                        Optional.ofNullable(session.place()).map(place -> released(session, place, setting)).stream())
                .sorted(Comparator.comparing(ReleasedSession::startsAt))
                .toList();
    }

    private static ReleasedSession released(AgendaSession session, Place place, Setting setting) {
        return new ReleasedSession(
                session.number(),
                0,
                place.startsAt(),
                place.endsAt(),
                session.cancelled() != null,
                facts(session, setting.room(place.room()).map(Room::name).orElseThrow(), setting));
    }

    private static ReleasedFacts facts(AgendaSession session, String room, Setting setting) {
        SessionFacts facts = session.facts();
        return new ReleasedFacts(
                facts.type(),
                facts.title(),
                facts.description(),
                setting.track(facts.track()).map(Releasing::track).orElse(null),
                room,
                facts.organisers().stream().map(Organiser::name).toList(),
                facts.people().stream()
                        .filter(Person::consent)
                        .map(Person::withoutAddress)
                        .toList(),
                facts.actionLines(),
                facts.sdgs(),
                facts.languages(),
                facts.captioning(),
                facts.remote(),
                facts.documents(),
                contribution(session.behind()));
    }

    /** Who changed its name in a language how often is nothing that a release tells. */
    private static Track track(Track track) {
        return new Track(track.number(), 0, track.slug(), track.colour(), track.names());
    }

    private static @Nullable String contribution(@Nullable Behind behind) {
        return behind == null || behind.confidential() ? null : behind.path();
    }

    /** The titles of days, by day. */
    static Map<String, String> days(Setting setting) {
        return setting.days().stream()
                .filter(day -> day.title() != null)
                .collect(Collectors.toMap(day -> day.day().toString(), day -> Objects.requireNonNull(day.title())));
    }
}
