package org.wsis.schedule.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rehearsal's time as the database tells it, so that every node has the same. */
record DatabaseTime(JdbcClient database) implements RehearsalClock.Source {
    /** Fixes the offset if there is none, or one for another start. */
    @Override
    public void fix(Instant startsAs) {
        database.sql("""
                        INSERT INTO schedule.rehearsal (starts_as, fixed_at) VALUES (:start, clock_timestamp())
                        ON CONFLICT (only_one) DO UPDATE SET starts_as = excluded.starts_as, fixed_at = excluded.fixed_at
                        WHERE rehearsal.starts_as <> excluded.starts_as
                        """)
                .param("start", OffsetDateTime.ofInstant(startsAs, ZoneOffset.UTC))
                .update();
    }

    /** In seconds, because days of an interval would follow the session's summer time. */
    @Override
    public Instant now() {
        return database.sql("""
                        SELECT starts_as + make_interval(secs => extract(epoch FROM clock_timestamp() - fixed_at)::double precision)
                        FROM schedule.rehearsal
                        """).query(OffsetDateTime.class).single().toInstant();
    }
}
