package org.wsis.forum.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.agenda.AgendaSession;
import org.wsis.forum.agenda.Person;
import org.wsis.forum.release.ReleasedSession;

/**
 * A session as a reader sees it.
 *
 * @param session as it was released, with those who still agree to be named
 * @param link for remote participation, or null if it is not yet told, or not to this reader
 */
public record SessionView(ReleasedSession session, @Nullable String link) {
    private static final Duration BEFORE = Duration.ofHours(1);

    /**
     * Who took consent back since the release is not named; the link is told to those who are signed in, from an hour before the
     * session to its end.
     *
     * @param present as staff know it now
     */
    static SessionView of(ReleasedSession released, AgendaSession present, boolean signedIn, Instant now) {
        Set<String> named = present.facts().people().stream()
                .filter(Person::consent)
                .map(Person::known)
                .collect(Collectors.toSet());
        List<Person> people = released.facts().people().stream()
                .filter(person -> named.contains(person.known()))
                .toList();
        boolean told = signedIn
                && !released.cancelled()
                && !now.isBefore(released.startsAt().minus(BEFORE))
                && now.isBefore(released.endsAt());
        return new SessionView(
                released.of(released.facts().of(people)), told ? present.facts().link() : null);
    }
}
