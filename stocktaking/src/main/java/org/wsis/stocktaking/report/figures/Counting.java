package org.wsis.stocktaking.report.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.report.Period;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportScope;
import org.wsis.stocktaking.report.ReportView;

/** Counts entries: those a report would take now, those it was frozen with, and reads what was counted then. */
@Component
public class Counting {
    /** One row for each value of each dimension, of the rows of the query {@code selected}. */
    private static final String COUNTS = """
            SELECT 'ACTION_LINE' AS dimension, coalesce(line, '') AS value, count(DISTINCT id)::integer AS entries
                FROM selected LEFT JOIN LATERAL unnest(action_lines) AS line ON true GROUP BY line
            UNION ALL SELECT 'SDG', coalesce(goal::text, ''), count(DISTINCT id)::integer
                FROM selected LEFT JOIN LATERAL unnest(sdgs) AS goal ON true GROUP BY goal
            UNION ALL SELECT 'REGION', coalesce(region, ''), count(*)::integer FROM selected GROUP BY region
            UNION ALL SELECT 'COUNTRY', coalesce(country, ''), count(*)::integer FROM selected GROUP BY country
            UNION ALL SELECT 'KIND', coalesce(kind, ''), count(*)::integer FROM selected GROUP BY kind
            UNION ALL SELECT 'STAKEHOLDER_TYPE', coalesce(stakeholder_type, ''), count(*)::integer
                FROM selected GROUP BY stakeholder_type
            UNION ALL SELECT 'YEAR', year::text, count(*)::integer FROM selected GROUP BY year
            """;

    private final JdbcClient database;
    private final Selection selection;

    Counting(JdbcClient database, Selection selection) {
        this.database = database;
        this.selection = selection;
    }

    /** What there would be now, in one statement. */
    public Figures now(Period period, ReportScope scope) {
        var sums = new Sums();
        database.sql(Selection.QUERIES + COUNTS + """
                        UNION ALL SELECT 'ENTRIES', '', count(*)::integer FROM selected
                        UNION ALL SELECT 'LEFT_OUT', '', (%s)::integer
                        """.formatted(Selection.LEFT_OUT))
                .params(selection.parameters(period, scope, Locale.ENGLISH))
                .query(row -> {
                    sums.add(row.getString("dimension"), row.getString("value"), row.getInt("entries"));
                });
        return sums.figures();
    }

    /** Counts the items of the report and keeps the counts, in the running transaction. */
    public void keep(ReportId report) {
        database.sql("""
                        WITH selected AS MATERIALIZED (
                            SELECT entry AS id, * FROM stocktaking.report_item WHERE report = :report)
                        INSERT INTO stocktaking.report_figure (report, dimension, value, entries)
                        SELECT :report, counts.* FROM (%s) AS counts""".formatted(COUNTS)).param("report", report.value()).update();
    }

    /** What a report shows: the kept counts if it is frozen, else what there would be now. */
    public Figures of(ReportView report) {
        ReportView.Frozen frozen = report.frozen();
        return frozen == null
                ? now(report.plan().period(), report.plan().scope())
                : kept(report.id(), frozen.entries(), frozen.leftOut());
    }

    /** The kept counts. */
    public Figures kept(ReportId report, int entries, int leftOut) {
        var sums = new Sums();
        sums.add("ENTRIES", "", entries);
        sums.add("LEFT_OUT", "", leftOut);
        database.sql("SELECT dimension, value, entries FROM stocktaking.report_figure WHERE report = :report")
                .param("report", report.value())
                .query(row -> {
                    sums.add(row.getString("dimension"), row.getString("value"), row.getInt("entries"));
                });
        return sums.figures();
    }

    private static final class Sums {
        private final Map<String, Integer> single = new HashMap<>();
        private final Map<Dimension, Map<String, Integer>> counts = new EnumMap<>(Dimension.class);

        void add(String dimension, String value, int entries) {
            if (dimension.equals("ENTRIES") || dimension.equals("LEFT_OUT")) {
                single.put(dimension, entries);
            } else {
                counts.computeIfAbsent(Dimension.valueOf(dimension), key -> new HashMap<>())
                        .put(value, entries);
            }
        }

        Figures figures() {
            return new Figures(single.getOrDefault("ENTRIES", 0), single.getOrDefault("LEFT_OUT", 0), counts);
        }
    }
}
