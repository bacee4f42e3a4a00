package org.wsis.prizes.archive;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.schedule.Rehearsal;

/** The figures of contests that ran on this portal, from the publication of their champions on; winners from the release on. */
@Component
class PortalFigures {
    private static final String FIGURES = """
            SELECT e.year, (SELECT count(*) FROM prizes.project p WHERE p.edition = e.year AND p.submitted_at IS NOT NULL)::text
                    AS submitted,
                (SELECT count(*) FROM prizes.nominee n WHERE n.edition = e.year)::text AS nominated,
                (SELECT coalesce(sum(v.votes), 0) FROM prizes.vote_result v WHERE v.edition = e.year)::text AS votes,
                (SELECT count(*) FROM prizes.vote_result v WHERE v.edition = e.year AND v.champion)::text AS champions,
                CASE WHEN prizes.winners_public(e.year, schedule.portal_time(:rehearses)) THEN
                    (SELECT count(*) FROM prizes.chosen w JOIN prizes.nominee n ON n.project = w.project AND n.withdrawn_at IS NULL
                        WHERE w.edition = e.year AND w.special_prize IS NULL AND NOT w.withdrawn)::text END AS winners, :source AS source
            FROM prizes.edition e JOIN prizes.vote_count c ON c.edition = e.year
            JOIN schedule.phase_period('prizes', e.year::text, 'champions') p
                ON p.opens_at <= schedule.portal_time(:rehearses)
            WHERE e.state = 'RUNNING' AND NOT EXISTS (SELECT FROM prizes.figure f WHERE f.year = e.year)
            ORDER BY e.year DESC
            """;

    private final JdbcClient sql;
    private final Rehearsal rehearsal;

    PortalFigures(JdbcClient sql, Rehearsal rehearsal) {
        this.sql = sql;
        this.rehearsal = rehearsal;
    }

    /** Those of years of which the archive has none. */
    @Transactional(readOnly = true)
    List<Figures> all() {
        return sql.sql(FIGURES)
                .param("rehearses", rehearsal.active())
                .param("source", ContestRecords.SOURCE)
                .query(Figures.class)
                .list();
    }
}
