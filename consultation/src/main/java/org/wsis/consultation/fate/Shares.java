package org.wsis.consultation.fate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationId;

/** Counts contributions, each time in one statement. */
@Component
@Transactional(readOnly = true)
public class Shares {
    /** Of fewer people, a count would tell what they said about themselves. */
    private static final int FEWEST = 5;

    private static final String GENDER = "gender";

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
     * How many listed contributions there are of each value of each part: type, region, country, language, state, actionLine,
     * sdg and theme; those of which it is not known are under the empty text. Under gender, speakers are counted whom their requests
     * propose, each value of which there are so many that nobody can tell whose gender it is.
     */
    public Map<String, Map<String, Long>> parts(ConsultationId process) {
        return parts(List.of(process)).getOrDefault(process, Map.of());
    }

    /** The same for several consultations; one to which nobody sent anything that is listed is left out. */
    public Map<ConsultationId, Map<String, Map<String, Long>>> parts(Collection<ConsultationId> processes) {
        Map<ConsultationId, Map<String, Map<String, Long>>> counts = new HashMap<>();
        sql.sql("""
                        WITH s AS MATERIALIZED (SELECT * FROM consultation.standing
                            WHERE process = ANY (:processes::uuid[]) AND shown AND merged_into IS NULL)
                        SELECT process, 'type' AS part, stakeholder_type AS value, count(*) AS number FROM s GROUP BY 1, 3
                        UNION ALL SELECT process, 'region', region, count(*) FROM s GROUP BY 1, 3
                        UNION ALL SELECT process, 'country', country, count(*) FROM s GROUP BY 1, 3
                        UNION ALL SELECT process, 'language', language, count(*) FROM s GROUP BY 1, 3
                        UNION ALL SELECT process, 'state', state, count(*) FROM s GROUP BY 1, 3
                        UNION ALL SELECT process, 'actionLine', line, count(*) FROM s, unnest(action_lines) AS line GROUP BY 1, 3
                        UNION ALL SELECT process, 'sdg', sdg, count(*) FROM s, unnest(sdgs) AS sdg GROUP BY 1, 3
                        UNION ALL SELECT s.process, 'theme', t.theme::text, count(*) FROM s
                            JOIN consultation.theme_contribution t ON t.contribution = s.id GROUP BY 1, 3
                        UNION ALL SELECT r.process, 'gender', n.gender, count(*) FROM consultation.request r
                            JOIN consultation.standing c ON c.id = r.contribution AND c.shown
                            JOIN consultation.request_sent_speaker n ON n.request = r.id AND n.sent_at = r.sent_at
                            JOIN consultation.request_speaker k ON k.id = n.speaker AND k.name IS NOT NULL
                            WHERE r.process = ANY (:processes::uuid[]) AND r.withdrawn_at IS NULL GROUP BY 1, 3""")
                .param(
                        "processes",
                        processes.stream().map(ConsultationId::toString).toArray(String[]::new))
                .query(row -> {
                    @Nullable String value = row.getString("value");
                    counts.computeIfAbsent(
                                    new ConsultationId(row.getObject("process", UUID.class)), none -> new HashMap<>())
                            .computeIfAbsent(row.getString("part"), none -> new HashMap<>())
                            .put(value == null ? "" : value, row.getLong("number"));
                });
        counts.values().forEach(Shares::hideFew);
        return counts;
    }

    private static void hideFew(Map<String, Map<String, Long>> counts) {
        counts.computeIfPresent(GENDER, (part, people) -> heldBack(people));
    }

    /**
     * Counts of people without those that tell of each of a few; where one alone would be missing, the next smallest is missing
     * with it, because the one could be counted back from how many there are. Null if nothing is left.
     */
    public static @Nullable Map<String, Long> heldBack(Map<String, Long> people) {
        long few = people.values().stream().filter(number -> number < FEWEST).count();
        Map<String, Long> told = people.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .skip(few == 1 ? 2 : few)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return told.isEmpty() ? null : told;
    }
}
