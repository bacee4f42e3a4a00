package org.wsis.forum.registration.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts approved registrations, in one statement. */
@Component
@Transactional(readOnly = true)
class Figures {
    private final JdbcClient database;

    Figures(JdbcClient database) {
        this.database = database;
    }

    public Totals totals(int edition) {
        return database.sql("SELECT count(*) AS people, count(DISTINCT country) AS countries"
                        + " FROM forum.registration WHERE edition = ? AND state = 'APPROVED'")
                .param(edition)
                .query((row, number) -> new Totals(row.getLong("people"), row.getLong("countries")))
                .single();
    }

    /** How many there are of each value, by the name of what is counted; an empty value is not known. */
    public Map<String, Map<String, Long>> parts(int edition) {
        Map<String, Map<String, Long>> parts = new HashMap<>();
        List<String> names = List.of("country", "type", "gender", "mode");
        names.forEach(name -> parts.put(name, new HashMap<>()));
        database.sql("""
                SELECT CASE WHEN grouping(country) = 0 THEN 'country' WHEN grouping(type) = 0 THEN 'type'
                    WHEN grouping(gender) = 0 THEN 'gender' ELSE 'mode' END AS part,
                    coalesce(country, type, gender, mode, '') AS value, count(*) AS number
                FROM forum.registration WHERE edition = ? AND state = 'APPROVED'
                GROUP BY GROUPING SETS ((country), (type), (gender), (mode))
                """).param(edition).query(row -> {
            parts.computeIfAbsent(row.getString("part"), part -> new HashMap<>())
                    .put(row.getString("value"), row.getLong("number"));
        });
        return parts;
    }
}
