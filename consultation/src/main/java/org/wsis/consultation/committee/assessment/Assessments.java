package org.wsis.consultation.committee.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.SentRequest;

/**
 * Keeps what members think of requests as they were sent last; what they thought of an earlier sending stays and does not count. Each
 * question is one statement. Who may know is asked before.
 */
@Component
@Transactional(readOnly = true)
public class Assessments {
    private static final String READ = """
            SELECT a.*, ARRAY(SELECT s.criterion::integer FROM consultation.assessment_score s
                    WHERE s.assessment = a.id ORDER BY s.criterion) AS criteria,
                ARRAY(SELECT s.score::integer FROM consultation.assessment_score s
                    WHERE s.assessment = a.id ORDER BY s.criterion) AS scores
            FROM consultation.assessment a JOIN consultation.request r ON r.id = a.request AND r.sent_at = a.sent_at
            WHERE\s""";

    private static final String BEGIN = """
            INSERT INTO consultation.assessment (id, request, sent_at, process, person, version, state, saved_at, words)
            VALUES (gen_random_uuid(), :request, :sent, :process, :person, :version + 1, 'DRAFT', :now, :words)
            ON CONFLICT (request, sent_at, person) DO NOTHING RETURNING id""";
    private static final String CHANGE = """
            UPDATE consultation.assessment SET version = version + 1, saved_at = :now, words = :words
            WHERE request = :request AND sent_at = :sent AND process = :process AND person = :person AND version = :version
            AND state = 'DRAFT' RETURNING id""";

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

    /** What the member wrote anywhere. */
    List<Assessment> by(AccountId person) {
        return sql.sql(READ + "a.person = ?")
                .param(person.value())
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

    /** Keeps it in place of the version that it names; answers whether that was the last one. What is handed in is final with its scores. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean keep(SentRequest request, Assessment written, Instant now) {
        Map<String, Object> fields = fields(request, written, now);
        Optional<UUID> kept = sql.sql(written.version() == 0 ? BEGIN : CHANGE)
                .params(fields)
                .query(UUID.class)
                .optional();
        kept.ifPresent(assessment -> {
            score(assessment, written.scores());
            sql.sql("UPDATE consultation.assessment SET state = ? WHERE id = ? AND state <> ?")
                    .params(written.state().name(), assessment, written.state().name())
                    .update();
        });
        return kept.isPresent();
    }

    private static Map<String, Object> fields(SentRequest request, Assessment written, Instant now) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("request", request.id().value());
        fields.put("sent", request.sentAt().atOffset(ZoneOffset.UTC));
        fields.put("process", request.process().value());
        fields.put("person", written.person().value());
        fields.put("version", written.version());
        fields.put("now", now.atOffset(ZoneOffset.UTC));
        fields.put("words", written.words());
        return fields;
    }

    private void score(UUID assessment, Map<Integer, Integer> scores) {
        sql.sql("DELETE FROM consultation.assessment_score WHERE assessment = ?")
                .param(assessment)
                .update();
        scores.forEach((criterion, score) -> sql.sql(
                        "INSERT INTO consultation.assessment_score (assessment, criterion, score) VALUES (?, ?, ?)")
                .params(assessment, criterion, score)
                .update());
    }
}
