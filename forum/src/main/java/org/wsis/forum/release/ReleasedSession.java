package org.wsis.forum.release;

import java.time.Instant;
import java.time.LocalDate;
import org.wsis.schedule.GenevaTime;

/**
 * A session of a release.
 *
 * @param number in its edition, for good
 * @param sequence rises with each release that changed it
 * @param endsAt exclusive
 * @param cancelled whether it does not take place
 */
public record ReleasedSession(
        int number, int sequence, Instant startsAt, Instant endsAt, boolean cancelled, ReleasedFacts facts) {
    /** Its day in Geneva. */
    public LocalDate day() {
        return GenevaTime.dayOf(startsAt);
    }

    /** Whether the other is the same, whatever came before. */
    boolean same(ReleasedSession other) {
        return sequenced(other.sequence).equals(other);
    }

    ReleasedSession sequenced(int other) {
        return new ReleasedSession(number, other, startsAt, endsAt, cancelled, facts);
    }

    /** The same, which does not take place. */
    ReleasedSession gone() {
        return new ReleasedSession(number, sequence, startsAt, endsAt, true, facts);
    }

    /** The same with other facts. */
    public ReleasedSession of(ReleasedFacts others) {
        return new ReleasedSession(number, sequence, startsAt, endsAt, cancelled, others);
    }

    /** Whether it is under way at that time. */
    public boolean isOn(Instant at) {
        return !cancelled && !at.isBefore(startsAt) && at.isBefore(endsAt);
    }
}
