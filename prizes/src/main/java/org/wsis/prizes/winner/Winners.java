package org.wsis.prizes.winner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.release.Releases;

/** Tells who won, to everybody, and nothing at all before the release. */
@Component
@Transactional(readOnly = true)
public class Winners {
    private static final String WINNERS = """
            SELECT c.project, c.category, c.special_prize, p.title, p.organisation, p.country, p.international, c.at,
                c.withdrawn OR n.withdrawn_at IS NOT NULL AS withdrawn, CASE WHEN c.withdrawn THEN c.reason END AS reason
            FROM prizes.chosen c JOIN prizes.project p ON p.id = c.project JOIN prizes.nominee n ON n.project = c.project
            WHERE c.edition = :edition AND (n.withdrawn_at IS NULL OR n.withdrawn_at >= (SELECT r.release_at
                FROM prizes.winner_release r WHERE r.edition = :edition ORDER BY r.number DESC LIMIT 1))
            ORDER BY c.category, p.title, c.project
            """;

    private final JdbcClient sql;
    private final Releases releases;

    Winners(JdbcClient sql, Releases releases) {
        this.sql = sql;
        this.releases = releases;
    }

    /** The winners of an edition by category and title, those too whose prize was withdrawn; empty before the release. */
    public Optional<List<Winner>> of(int year) {
        return releases.arePublic(year) ? Optional.of(read(year)) : Optional.empty();
    }

    private List<Winner> read(int year) {
        return sql.sql(WINNERS).param("edition", year).query(Winners::winner).list();
    }

    private static Winner winner(ResultSet row, int number) throws SQLException {
        return new Winner(
                row.getObject("project", UUID.class),
                row.getInt("category"),
                row.getObject("special_prize", UUID.class),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("country"),
                row.getBoolean("international"),
                row.getBoolean("withdrawn"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
