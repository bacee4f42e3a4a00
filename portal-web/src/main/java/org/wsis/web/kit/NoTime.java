package org.wsis.web.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of what is kept: there is none, because it would be said again later. */
final class NoTime extends Clock {
    @Override
    public Instant instant() {
        throw new IllegalStateException("A kept fragment gets the time as one of its values");
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
