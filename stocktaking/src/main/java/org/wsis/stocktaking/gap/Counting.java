package org.wsis.stocktaking.gap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.reference.Region;
import org.wsis.stocktaking.report.figures.Places;

/** Counts published entries by place, in one statement. International ones belong to no region and are not counted. */
@Component("gapCounting")
class Counting {
    private static final String COUNTS = """
            WITH place AS (
                SELECT * FROM unnest(CAST(:codes AS text[]), CAST(:regions AS text[])) AS place (code, region)),
            counted AS MATERIALIZED (
                SELECT e.id, e.action_lines, e.sdgs, place.region
                FROM stocktaking.public_entry e JOIN place ON place.code = e.country
                WHERE e.year >= :since AND NOT e.international AND place.region IS NOT NULL)
            SELECT line, goal, region, count(DISTINCT id)::integer AS entries
            FROM counted, unnest(action_lines) AS line, unnest(sdgs) AS goal GROUP BY line, goal, region
            UNION ALL SELECT NULL, NULL, region, count(*)::integer FROM counted GROUP BY region
            """;

    private final JdbcClient database;
    private final Places places;

    Counting(JdbcClient database, Places places) {
        this.database = database;
        this.places = places;
    }

    /** Of entries of this year and later. */
    Counts since(int year) {
        String[] countries = places.countries(Locale.ENGLISH);
        var counts = new Counts(new HashMap<>(), new HashMap<>());
        database.sql(COUNTS)
                .params(Map.of("codes", countries, "regions", places.regions(countries), "since", year))
                .query(row -> {
                    Region region = Region.valueOf(row.getString("region"));
                    String line = row.getString("line");
                    if (line == null) {
                        counts.regions().put(region, row.getInt("entries"));
                    } else {
                        counts.places().put(new Counts.Place(line, row.getInt("goal"), region), row.getInt("entries"));
                    }
                });
        return counts;
    }
}
