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
 * A clock that ticks in the database's rehearsal time. Asking the database each time would be slow, so the distance
 * between its time and this machine's is measured at the start and again every half minute, beside the request that
 * notices; in between this machine's clock ticks.
 */
final class RehearsalClock extends Clock {
    private static final Logger log = LoggerFactory.getLogger(RehearsalClock.class);
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Source source;
    private final InstantSource machine;
    private final AtomicBoolean measuring = new AtomicBoolean();
    private volatile Distance distance;

    RehearsalClock(Source source, InstantSource machine) {
        this.source = source;
        this.machine = machine;
        this.distance = measured();
    }

    static RehearsalClock start(Instant startsAs, Source source) {
        source.fix(startsAs);
        var clock = new RehearsalClock(source, Clock.systemUTC());
        log.warn("This portal rehearses: its clock says {}.", clock.instant());
        return clock;
    }

    @Override
    public Instant instant() {
        Instant real = machine.instant();
        if (Duration.between(distance.measuredAt(), real).compareTo(FRESH) > 0
                && measuring.compareAndSet(false, true)) {
            Thread.ofVirtual().name("rehearsal-clock").start(this::measureAgain);
        }
        return real.plus(distance.toRehearsal());
    }

    void measureAgain() {
        try {
            distance = measured();
        } catch (RuntimeException unreachable) {
            log.warn("The database did not tell its time; the clock ticks on by this machine's.", unreachable);
        } finally {
            measuring.set(false);
        }
    }

    private Distance measured() {
        Instant before = machine.instant();
        Instant rehearsal = source.now();
        Instant after = machine.instant();
        Instant middle = before.plus(Duration.between(before, after).dividedBy(2));
        return new Distance(Duration.between(middle, rehearsal), after);
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
                return RehearsalClock.this.withZone(other);
            }

            @Override
            public Instant instant() {
                return RehearsalClock.this.instant();
            }
        };
    }

    /** Tells the rehearsal's time, the same to every node. */
    interface Source {
        void fix(Instant startsAs);

        Instant now();
    }

    private record Distance(Duration toRehearsal, Instant measuredAt) {}
}
