package org.wsis.consultation.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads all that people say to a questionnaire: what they sent, as it was sent, and besides what stands on their sheets. */
@Component
class Filling {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> SAID = new TypeReference<>() {};

    private final JdbcClient sql;

    Filling(JdbcClient sql) {
        this.sql = sql;
    }

    /** A part of it; a draft that says what was sent is not told twice. */
    List<Filled> of(ConsultationId process, int most, long from) {
        return sql.sql("""
                        WITH sheet AS (
                            SELECT s.id, s.person, a.questionnaire, a.questionnaire = s.questionnaire AS current, s.begun_at,
                                s.changed_at, jsonb_object_agg(a.field, a.said) AS said
                            FROM consultation.answer_sheet s JOIN consultation.answer a ON a.sheet = s.id
                            WHERE s.process = :process GROUP BY s.id, a.questionnaire
                        ), own AS (
                            SELECT *, source IN ('person', 'organisation') AS of_sheet
                            FROM consultation.contribution WHERE process = :process
                        )
                        SELECT d.*, 'DRAFT' AS state, NULL::integer AS number, NULL::boolean AS confidential,
                            NULL::boolean AS late
                        FROM sheet d WHERE NOT EXISTS (SELECT FROM own c WHERE c.of_sheet AND c.person = d.person
                            AND c.questionnaire = d.questionnaire AND c.answers = d.said)
                        UNION ALL
                        SELECT coalesce(s.id, c.id), c.person, c.questionnaire,
                            coalesce(s.questionnaire = c.questionnaire, true), s.begun_at, c.sent_at, c.answers,
                            CASE WHEN c.withdrawn_at IS NOT NULL THEN 'WITHDRAWN' WHEN c.reopened_at IS NOT NULL THEN 'REOPENED'
                                ELSE 'SENT' END, c.number, c.confidential, c.late
                        FROM own c LEFT JOIN consultation.answer_sheet s
                            ON c.of_sheet AND s.process = :process AND s.person = c.person
                        ORDER BY begun_at, id, questionnaire, number LIMIT :most OFFSET :from""")
                .param("process", process.value())
                .param("most", most)
                .param("from", from)
                .query(Filling::filled)
                .list();
    }

    private static Filled filled(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime begun = row.getObject("begun_at", OffsetDateTime.class);
        @Nullable Integer sent = row.getObject("number", Integer.class);
        return new Filled(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("person", UUID.class)),
                row.getInt("questionnaire"),
                row.getBoolean("current"),
                begun == null ? null : begun.toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new Answers(JSON.readValue(row.getString("said"), SAID)),
                Filled.State.valueOf(row.getString("state")),
                sent == null ? null : new Filled.Sent(sent, row.getBoolean("confidential"), row.getBoolean("late")));
    }
}
