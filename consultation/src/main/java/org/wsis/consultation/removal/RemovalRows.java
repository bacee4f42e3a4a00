package org.wsis.consultation.removal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationId;
import org.wsis.schedule.GenevaTime;

/** Looks for what hangs on a consultation, and hides it. */
@Component
class RemovalRows {
    private final JdbcClient sql;

    RemovalRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nobody else removes or changes it until the running transaction ends, nor begins anything in it; answers whether it is there. */
    boolean lock(ConsultationId consultation) {
        return sql.sql("SELECT true FROM consultation.process WHERE id = ? AND removed_at IS NULL FOR UPDATE")
                .param(consultation.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    RemovalRules.Traces of(ConsultationId consultation, Instant now) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM consultation.questionnaire_version WHERE process = :id) AS asked,
                            EXISTS (SELECT FROM consultation.answer_sheet WHERE process = :id)
                            OR EXISTS (SELECT FROM consultation.candidate WHERE process = :id)
                            OR EXISTS (SELECT FROM consultation.contribution WHERE process = :id)
                            OR EXISTS (SELECT FROM consultation.meeting_note WHERE process = :id)
                            OR EXISTS (SELECT FROM consultation.brief_version WHERE process = :id) AS answered,
                            EXISTS (SELECT FROM consultation.review WHERE process = :id
                                AND first_day <= :today) AS reviewed""")
                .param("id", consultation.value())
                .param("today", GenevaTime.dayOf(now))
                .query((row, number) -> new RemovalRules.Traces(
                        row.getBoolean("asked"), row.getBoolean("answered"), row.getBoolean("reviewed")))
                .single();
    }

    void remove(ConsultationId consultation, String reason, Instant now) {
        sql.sql(
                        "UPDATE consultation.process SET removed_at = ?, removed_reason = ?, version = version + 1 WHERE id = ?")
                .params(now.atOffset(ZoneOffset.UTC), reason, consultation.value())
                .update();
    }
}
