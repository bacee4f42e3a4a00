package org.wsis.prizes.vote.count;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.vote.count.VoteStaffPage.Groups;
import org.wsis.schedule.GenevaTime;

/** Reads how many ballots were begun and completed, by day and by country, in one statement each. Days are Geneva's. */
@Component
class Turnouts {
    private static final String GROUPED = """
            SELECT to_char(day, 'YYYY-MM-DD') AS day, country, count(*) AS ballots FROM (%s) ballot
            GROUP BY GROUPING SETS ((day), (country))
            """;
    private static final String BEGUN = """
            SELECT (begun_at AT TIME ZONE '%s')::date AS day, coalesce(country, '%s') AS country
            FROM prizes.ballot WHERE edition = :edition""".formatted(GenevaTime.ZONE, Turnout.UNKNOWN);
    private static final String COMPLETE = """
            SELECT (f.at AT TIME ZONE '%s')::date AS day, coalesce(b.country, '%s') AS country
            FROM (SELECT v.voter, count(*) AS choices, max(v.at) AS at FROM prizes.vote v
                JOIN (SELECT DISTINCT category FROM prizes.nominee WHERE edition = :edition AND withdrawn_at IS NULL) s
                    ON s.category = v.category
                WHERE v.edition = :edition AND v.turn = 1 GROUP BY v.voter) f
            JOIN (SELECT count(DISTINCT category) AS categories FROM prizes.nominee
                WHERE edition = :edition AND withdrawn_at IS NULL) asked ON f.choices = asked.categories
            JOIN prizes.ballot b ON b.edition = :edition AND b.voter = f.voter""".formatted(GenevaTime.ZONE, Turnout.UNKNOWN);

    private final JdbcClient database;

    Turnouts(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    Groups begun(int edition) {
        return read(edition, BEGUN);
    }

    /** A ballot is complete when it has a choice in every category with a project that stands. */
    @Transactional(readOnly = true)
    Groups complete(int edition) {
        return read(edition, COMPLETE);
    }

    /** Only the sums of groups leave the database. */
    private Groups read(int edition, String ballots) {
        Map<String, Integer> days = new HashMap<>();
        Map<String, Integer> countries = new HashMap<>();
        database.sql(GROUPED.formatted(ballots)).param("edition", edition).query(row -> {
            String day = row.getString("day");
            Map<String, Integer> groups = day == null ? countries : days;
            groups.put(day == null ? row.getString("country") : day, row.getInt("ballots"));
        });
        return new Groups(Turnout.of(days), Turnout.of(countries));
    }
}
