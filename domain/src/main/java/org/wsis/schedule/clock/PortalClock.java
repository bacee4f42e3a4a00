package org.wsis.schedule.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A clock that ticks in the database's time. Asking the database each time would be slow, so the distance between its time
 * and this machine's is measured at the start and again every half minute, beside the request that notices; in between
 * this machine's clock ticks. It is wrong by half an answer of the database at most, and by nothing where both run on one
 * machine.
 */
final class PortalClock extends Clock {
    private static final Logger log = LoggerFactory.getLogger(PortalClock.class);
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Source source;
    private final InstantSource machine;
    private final AtomicBoolean measuring = new AtomicBoolean();
    private volatile Distance distance;

    PortalClock(Source source, InstantSource machine) {
        this.source = source;
        this.machine = machine;
        this.distance = measured(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        Instant real = machine.instant();
        if (isStale(real) && measuring.compareAndSet(false, true)) {
            Thread.ofVirtual().name("portal-clock").start(this::measureAgain);
        }
        return real.plus(distance.toPortal());
    }

    /** Also when this machine's clock was set back. */
    private boolean isStale(Instant real) {
        return Duration.between(distance.measuredAt(), real).abs().compareTo(FRESH) > 0;
    }

    synchronized void measureAgain() {
        Duration known = distance.toPortal();
        try {
            distance = measured(known);
        } catch (RuntimeException unreachable) {
            distance = new Distance(known, machine.instant());
            log.warn(
                    "The database did not tell its time; the clock ticks on by this machine's: {}",
                    String.valueOf(unreachable));
        } finally {
            measuring.set(false);
        }
    }

    /** The distance that is known, unless the answer shows that it is wrong: so the clock makes no needless steps. */
    private Distance measured(Duration known) {
        Instant before = machine.instant();
        Instant portal = source.now();
        Instant after = machine.instant();
        Duration error = Duration.between(before, after).dividedBy(2);
        Duration found = Duration.between(before.plus(error), portal);
        boolean agrees = found.minus(known).abs().compareTo(error) <= 0;
        return new Distance(agrees ? known : found, after);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return PortalClock.this.withZone(other);
            }

            @Override
            public Instant instant() {
                return PortalClock.this.instant();
            }
        };
    }

    /** Tells the portal's time, the same to every node. */
    @FunctionalInterface
    interface Source {
        Instant now();
    }

    private record Distance(Duration toPortal, Instant measuredAt) {}
}
