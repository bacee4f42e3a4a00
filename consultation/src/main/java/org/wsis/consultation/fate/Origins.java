package org.wsis.consultation.fate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks which contributions are formal inputs or were noted at a meeting, each time in one statement. */
@Component
@Transactional(readOnly = true)
public class Origins {
    private final JdbcClient sql;

    Origins(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who is behind it, as far as is known. */
    record Sender(@Nullable String type, @Nullable String country) {}

    /** Those of these contributions that have one. */
    public Map<UUID, Origin> of(Collection<UUID> contributions) {
        Map<UUID, Origin> origins = new HashMap<>();
        sql.sql("""
                        SELECT f.contribution, r.name, f.review, NULL::uuid AS meeting, NULL AS affiliation
                        FROM consultation.formal_input f JOIN consultation.review r ON r.id = f.review
                        WHERE f.contribution = ANY (:ids::uuid[])
                        UNION ALL SELECT contribution, speaker, NULL, meeting, affiliation FROM consultation.meeting_note
                        WHERE contribution = ANY (:ids::uuid[])""")
                .param("ids", contributions.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    origins.put(
                            row.getObject("contribution", UUID.class),
                            new Origin(
                                    row.getString("name"),
                                    row.getObject("review", UUID.class),
                                    row.getObject("meeting", UUID.class),
                                    row.getString("affiliation")));
                });
        return origins;
    }

    /** The number of the formal input of a review or an event, if everybody may read it. */
    public Optional<Integer> formalInput(UUID review) {
        return sql.sql(
                        "SELECT s.number FROM consultation.formal_input f JOIN consultation.standing s ON s.id = f.contribution"
                                + " WHERE f.review = ? AND s.shown")
                .param(review)
                .query(Integer.class)
                .optional();
    }

    /** Who is behind a formal input or a note: a commission or the country of the event, or what staff noted of the speaker. */
    Optional<Sender> sender(UUID contribution) {
        return sql.sql("""
                        SELECT CASE WHEN r.commission IS NOT NULL THEN 'INTERNATIONAL_ORGANISATION' END AS type,
                            CASE WHEN r.kind IN ('NATIONAL_REVIEW', 'NATIONAL_EVENT') THEN r.country END AS country
                        FROM consultation.formal_input f JOIN consultation.review r ON r.id = f.review
                        WHERE f.contribution = :id
                        UNION ALL SELECT stakeholder_type, country FROM consultation.meeting_note WHERE contribution = :id""")
                .param("id", contribution)
                .query((row, number) -> new Sender(row.getString("type"), row.getString("country")))
                .optional();
    }
}
