package org.wsis.consultation.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps questionnaires. Who may write them is asked before. */
@Component
public class Questionnaires {
    /** Older versions do not say of a question whether it is for staff only: then it is not. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final JdbcClient sql;

    Questionnaires(JdbcClient sql) {
        this.sql = sql;
    }

    /** All versions that were published, the last first, in one statement. */
    public List<Version> versions(ConsultationId process) {
        return sql.sql("SELECT * FROM consultation.questionnaire_version WHERE process = ? ORDER BY number DESC")
                .param(process.value())
                .query(Questionnaires::version)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("published_by", UUID.class);
        return new Version(
                row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new AccountId(by),
                JSON.readValue(row.getString("content"), Questionnaire.class));
    }

    /** The next version as it is written so far. */
    public Draft draft(ConsultationId process) {
        return sql.sql("SELECT * FROM consultation.questionnaire WHERE process = ?")
                .param(process.value())
                .query((row, number) -> new Draft(
                        row.getLong("revision"),
                        row.getBoolean("unsourced"),
                        JSON.readValue(row.getString("draft"), Questionnaire.class)))
                .optional()
                .orElse(Draft.NONE);
    }

    /** The same, begun or not, as it stays until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Draft lock(ConsultationId process) {
        sql.sql("SELECT id FROM consultation.process WHERE id = ? FOR NO KEY UPDATE")
                .param(process.value())
                .query(UUID.class)
                .single();
        return draft(process);
    }

    /** Begins an empty draft, unless there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(ConsultationId process, boolean unsourced, Instant now) {
        sql.sql("INSERT INTO consultation.questionnaire (process, revision, draft, unsourced, changed_at)"
                        + " VALUES (?, 0, ?::jsonb, ?, ?) ON CONFLICT DO NOTHING")
                .params(process.value(), JSON.writeValueAsString(Questionnaire.EMPTY), unsourced, at(now))
                .update();
    }

    /** The draft says this from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(ConsultationId process, Questionnaire content, Instant now) {
        begin(process, false, now);
        sql.sql("UPDATE consultation.questionnaire SET draft = ?::jsonb, revision = revision + 1, changed_at = ?"
                        + " WHERE process = ?")
                .params(JSON.writeValueAsString(content), at(now), process.value())
                .update();
    }

    /** Makes the draft a version; it stays as the draft of the next one. Answers its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(ConsultationId process, @Nullable AccountId by, Instant now) {
        return sql.sql("""
                        INSERT INTO consultation.questionnaire_version (process, number, content, published_at, published_by)
                        SELECT process, 1 + (SELECT count(*) FROM consultation.questionnaire_version v
                            WHERE v.process = q.process), draft, :now, :by::uuid
                        FROM consultation.questionnaire q WHERE process = :process RETURNING number""")
                .param("now", at(now))
                .param("by", by == null ? null : by.toString())
                .param("process", process.value())
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }
}
