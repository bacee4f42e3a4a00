package org.wsis.prizes.vote.count;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.schedule.GenevaTime;

/** Reads how many ballots were begun and completed. Days are Geneva's. */
@Component
class Turnouts {
    private static final String COMPLETE = """
            WITH filled AS (
                SELECT v.voter, count(DISTINCT v.category) FILTER (WHERE s.category IS NOT NULL) AS choices, max(v.at) AS at
                FROM prizes.vote v LEFT JOIN (SELECT DISTINCT category FROM prizes.nominee
                    WHERE edition = :edition AND withdrawn_at IS NULL) s ON s.category = v.category
                WHERE v.edition = :edition AND v.turn = 1 GROUP BY v.voter),
            asked AS (SELECT count(DISTINCT category) AS categories FROM prizes.nominee
                WHERE edition = :edition AND withdrawn_at IS NULL)
            SELECT %s AS name, count(*) AS ballots FROM filled f JOIN asked ON f.choices = asked.categories
            JOIN prizes.ballot b ON b.edition = :edition AND b.voter = f.voter GROUP BY 1
            """;
    private static final String BEGUN =
            "SELECT %s AS name, count(*) AS ballots FROM prizes.ballot b WHERE b.edition = :edition GROUP BY 1";
    private static final String COUNTRY = "coalesce(b.country, '" + Turnout.UNKNOWN + "')";
    private static final String DAY = "to_char(%s AT TIME ZONE '" + GenevaTime.ZONE + "', 'YYYY-MM-DD')";

    private final JdbcClient database;

    Turnouts(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    Turnout begunByDay(int edition) {
        return read(edition, BEGUN.formatted(DAY.formatted("b.begun_at")));
    }

    @Transactional(readOnly = true)
    Turnout begunByCountry(int edition) {
        return read(edition, BEGUN.formatted(COUNTRY));
    }

    /** A ballot is complete when it has a choice in every category with a project that stands. */
    @Transactional(readOnly = true)
    Turnout completeByDay(int edition) {
        return read(edition, COMPLETE.formatted(DAY.formatted("f.at")));
    }

    @Transactional(readOnly = true)
    Turnout completeByCountry(int edition) {
        return read(edition, COMPLETE.formatted(COUNTRY));
    }

    private Turnout read(int edition, String sql) {
        Map<String, Integer> groups = new HashMap<>();
        database.sql(sql).param("edition", edition).query(row -> {
            groups.put(row.getString("name"), row.getInt("ballots"));
        });
        return Turnout.of(groups);
    }
}
