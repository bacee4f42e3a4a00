package org.wsis.consultation.committee.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;

/** Keeps what members think of requests; each question is one statement. Who may know is asked before. */
@Component
@Transactional(readOnly = true)
public class Assessments {
    private static final String READ = """
            SELECT a.*, ARRAY(SELECT s.criterion::integer FROM consultation.assessment_score s
                    WHERE s.request = a.request AND s.person = a.person ORDER BY s.criterion) AS criteria,
                ARRAY(SELECT s.score::integer FROM consultation.assessment_score s
                    WHERE s.request = a.request AND s.person = a.person ORDER BY s.criterion) AS scores
            FROM consultation.assessment a WHERE\s""";

    private final JdbcClient sql;

    Assessments(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of the consultation, drafts among them. */
    public List<Assessment> of(ConsultationId process) {
        return sql.sql(READ + "a.process = ? ORDER BY a.saved_at, a.person")
                .param(process.value())
                .query(Assessments::assessment)
                .list();
    }

    /** All about the request, drafts among them. */
    public List<Assessment> of(RequestId request) {
        return sql.sql(READ + "a.request = ? ORDER BY a.saved_at, a.person")
                .param(request.value())
                .query(Assessments::assessment)
                .list();
    }

    /** What the member wrote in the consultation. */
    List<Assessment> of(ConsultationId process, AccountId person) {
        return sql.sql(READ + "a.process = ? AND a.person = ?")
                .params(process.value(), person.value())
                .query(Assessments::assessment)
                .list();
    }

    /** What the member thinks of the request. */
    Assessment find(RequestId request, AccountId person) {
        return sql.sql(READ + "a.request = ? AND a.person = ?")
                .params(request.value(), person.value())
                .query(Assessments::assessment)
                .optional()
                .orElseGet(() -> Assessment.none(request, person));
    }

    private static Assessment assessment(ResultSet row, int number) throws SQLException {
        Integer[] criteria = (Integer[]) row.getArray("criteria").getArray();
        Integer[] scores = (Integer[]) row.getArray("scores").getArray();
        Map<Integer, Integer> given = new HashMap<>();
        for (int place = 0; place < criteria.length; place++) {
            given.put(criteria[place], scores[place]);
        }
        return new Assessment(
                new RequestId(row.getObject("request", UUID.class)),
                new AccountId(row.getObject("person", UUID.class)),
                row.getLong("version"),
                AssessmentState.valueOf(row.getString("state")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                given,
                row.getString("words"));
    }

    /** Keeps it in place of the version that it names; answers whether that was the last one. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean keep(ConsultationId process, Assessment written, Instant now) {
        boolean kept = sql.sql("""
                        INSERT INTO consultation.assessment (request, process, person, version, state, saved_at, words)
                        SELECT :request, :process, :person, 1, :state, :now, :words WHERE :version = 0
                        ON CONFLICT (request, person) DO NOTHING""").params(fields(process, written, now)).update()
                        + sql.sql("""
                        UPDATE consultation.assessment SET version = version + 1, state = :state, saved_at = :now, words = :words
                        WHERE request = :request AND process = :process AND person = :person AND version = :version
                        AND state = 'DRAFT'""").params(fields(process, written, now)).update()
                > 0;
        if (kept) {
            score(written);
        }
        return kept;
    }

    private static Map<String, Object> fields(ConsultationId process, Assessment written, Instant now) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("request", written.request().value());
        fields.put("process", process.value());
        fields.put("person", written.person().value());
        fields.put("version", written.version());
        fields.put("state", written.state().name());
        fields.put("now", now.atOffset(ZoneOffset.UTC));
        fields.put("words", written.words());
        return fields;
    }

    private void score(Assessment written) {
        sql.sql("DELETE FROM consultation.assessment_score WHERE request = ? AND person = ?")
                .params(written.request().value(), written.person().value())
                .update();
        written.scores()
                .forEach((criterion, score) -> sql.sql("INSERT INTO consultation.assessment_score"
                                + " (request, person, criterion, score) VALUES (?, ?, ?, ?)")
                        .params(written.request().value(), written.person().value(), criterion, score)
                        .update());
    }
}
