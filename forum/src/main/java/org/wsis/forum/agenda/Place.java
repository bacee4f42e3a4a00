package org.wsis.forum.agenda;

import java.time.Duration;
import java.time.Instant;

/**
 * Where and when a session takes place.
 *
 * @param room its number in the edition
 * @param endsAt exclusive
 */
public record Place(int room, Instant startsAt, Instant endsAt) {
    /** Refuses what ends before it begins. */
    public Place {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A session ends after it begins: " + startsAt + ", " + endsAt);
        }
    }

    /** Whether some moment belongs to both. */
    public boolean overlaps(Place other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** How long it lasts. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
