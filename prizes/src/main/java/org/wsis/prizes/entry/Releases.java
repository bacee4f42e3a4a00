package org.wsis.prizes.entry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which entries a contest keeps back, and which it let go of. */
@Component
class Releases {
    private static final String KEPT = """
            FROM prizes.project p WHERE p.state IN ('SUBMITTED', 'NOMINATED', 'NOT_NOMINATED')
            AND NOT EXISTS (SELECT FROM prizes.entry_release r WHERE r.project = p.id)
            """;

    private final JdbcClient sql;

    Releases(JdbcClient sql) {
        this.sql = sql;
    }

    /** The projects whose entries are kept back, the first handed in first. */
    List<UUID> kept(int edition) {
        return sql.sql("SELECT p.id " + KEPT + " AND p.edition = ? ORDER BY p.number")
                .param(edition)
                .query(UUID.class)
                .list();
    }

    /** The project as it stays until the running transaction ends; empty if its entry is not kept back any more. */
    Optional<Kept> lock(UUID project) {
        sql.sql("SELECT id FROM prizes.project WHERE id = ? FOR UPDATE")
                .param(project)
                .query(UUID.class)
                .optional(); // first: what is asked in the same statement is as it was before the wait
        return sql.sql("SELECT p.id, p.edition, p.entry, p.submitter, p.state = 'NOMINATED' AS nominated " + KEPT
                        + " AND p.id = ?")
                .param(project)
                .query(Kept.class)
                .optional();
    }

    void remember(Kept project, Fate fate, Instant now) {
        sql.sql("INSERT INTO prizes.entry_release (project, edition, fate, at) VALUES (?, ?, ?, ?)")
                .params(project.id(), project.edition(), fate.name(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    ReleaseCount count(int edition) {
        return sql.sql("SELECT (SELECT count(*) " + KEPT + " AND p.edition = :edition) AS kept,"
                        + " count(*) FILTER (WHERE fate = 'PUBLISHED') AS published,"
                        + " count(*) FILTER (WHERE fate = 'SUBMITTED') AS submitted,"
                        + " count(*) FILTER (WHERE fate = 'WITHDRAWN') AS withdrawn"
                        + " FROM prizes.entry_release WHERE edition = :edition")
                .param("edition", edition)
                .query(ReleaseCount.class)
                .single();
    }

    /** The entry that the project is, once it was handed in. */
    Optional<UUID> entry(UUID project) {
        return sql.sql("SELECT entry FROM prizes.project WHERE id = ? AND entry IS NOT NULL")
                .param(project)
                .query(UUID.class)
                .optional();
    }
}
