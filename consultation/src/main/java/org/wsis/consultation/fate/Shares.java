package org.wsis.consultation.fate;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationId;

/** Counts contributions, each time in one statement. */
@Component
@Transactional(readOnly = true)
public class Shares {
    private final JdbcClient sql;

    Shares(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many contributions to a consultation have an answer. */
    public Share of(ConsultationId process) {
        return all().getOrDefault(process, Share.NONE);
    }

    /** The same for every consultation to which anybody sent something. */
    public Map<ConsultationId, Share> all() {
        Map<ConsultationId, Share> shares = new HashMap<>();
        sql.sql("""
                        SELECT process,
                            count(*) FILTER (WHERE shown AND state IN ('REFLECTED', 'NOT_TAKEN_UP', 'ANSWERED')) AS answered,
                            count(*) FILTER (WHERE shown) AS shown,
                            count(*) FILTER (WHERE confidential AND NOT withdrawn) AS confidential
                        FROM consultation.standing WHERE merged_into IS NULL GROUP BY process""").query(row -> {
            shares.put(
                    new ConsultationId(row.getObject("process", UUID.class)),
                    new Share(row.getLong("answered"), row.getLong("shown"), row.getLong("confidential")));
        });
        return shares;
    }

    /**
     * How many listed contributions there are of each value of each part: type, region, country, state, actionLine, sdg and
     * theme; those of which it is not known are under the empty text.
     */
    public Map<String, Map<String, Long>> parts(ConsultationId process) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        sql.sql("""
                        WITH s AS MATERIALIZED (SELECT * FROM consultation.standing
                            WHERE process = ? AND shown AND merged_into IS NULL)
                        SELECT 'type' AS part, stakeholder_type AS value, count(*) AS number FROM s GROUP BY 2
                        UNION ALL SELECT 'region', region, count(*) FROM s GROUP BY 2
                        UNION ALL SELECT 'country', country, count(*) FROM s GROUP BY 2
                        UNION ALL SELECT 'state', state, count(*) FROM s GROUP BY 2
                        UNION ALL SELECT 'actionLine', line, count(*) FROM s, unnest(action_lines) AS line GROUP BY 2
                        UNION ALL SELECT 'sdg', sdg, count(*) FROM s, unnest(sdgs) AS sdg GROUP BY 2
                        UNION ALL SELECT 'theme', t.theme::text, count(*) FROM s
                            JOIN consultation.theme_contribution t ON t.contribution = s.id GROUP BY 2""").param(process.value()).query(row -> {
            @Nullable String value = row.getString("value");
            counts.computeIfAbsent(row.getString("part"), none -> new HashMap<>())
                    .put(value == null ? "" : value, row.getLong("number"));
        });
        return counts;
    }
}
