package org.wsis.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of all comparisons. */
@Component
class DriftChecks {
    private final JdbcClient database;

    DriftChecks(JdbcClient database) {
        this.database = database;
    }

    Drift add(IndexedRegister register, Comparison.Differences found) {
        return database.sql("""
                        INSERT INTO search.drift_check (name, at, published, missing, stale)
                        VALUES (:name, clock_timestamp(), :published, :missing, :stale)
                        RETURNING name, at, published, missing, stale""")
                .param("name", register.name())
                .param("published", found.published())
                .param("missing", found.missing().size())
                .param("stale", found.stale().size())
                .query((row, number) -> drift(row))
                .single();
    }

    Optional<Drift> last(IndexedRegister register) {
        return database.sql("""
                        SELECT name, at, published, missing, stale FROM search.drift_check WHERE name = ?
                         ORDER BY at DESC, id DESC LIMIT 1""")
                .param(register.name())
                .query((row, number) -> drift(row))
                .optional();
    }

    private static Drift drift(ResultSet row) throws SQLException {
        return new Drift(
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                row.getLong("published"),
                row.getLong("missing"),
                row.getLong("stale"));
    }
}
