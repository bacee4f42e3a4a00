package org.wsis.schedule.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal's time as the database tells it, so that every node has the same. */
record DatabaseTime(JdbcClient database, boolean rehearses) implements PortalClock.Source {
    /** Fixes the offset of a rehearsal if there is none, or one for another start. */
    void fix(Instant startsAs) {
        database.sql("""
                        INSERT INTO schedule.rehearsal (starts_as, fixed_at) VALUES (:start, clock_timestamp())
                        ON CONFLICT (only_one) DO UPDATE SET starts_as = excluded.starts_as, fixed_at = excluded.fixed_at
                        WHERE rehearsal.starts_as <> excluded.starts_as
                        """)
                .param("start", OffsetDateTime.ofInstant(startsAs, ZoneOffset.UTC))
                .update();
    }

    @Override
    public Instant now() {
        return database.sql("SELECT schedule.portal_time(:rehearses)")
                .param("rehearses", rehearses)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
