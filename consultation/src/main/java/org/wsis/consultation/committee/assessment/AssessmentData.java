package org.wsis.consultation.committee.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** What a person wrote as a member of committees: for the download of all data about oneself, and when the account goes. */
@Component
class AssessmentData implements PersonalData {
    private static final String ROWS = """
            SELECT 'assessment' AS kind, a.request::text, a.state, a.saved_at::text AS at, a.words,
                (SELECT string_agg(s.criterion || ': ' || s.score, ', ' ORDER BY s.criterion)
                FROM consultation.assessment_score s WHERE s.assessment = a.id) AS scores
            FROM consultation.assessment a WHERE a.person = :person
            UNION ALL SELECT 'conflict', c.request::text, NULL, c.at::text, c.words, NULL
            FROM consultation.committee_conflict c WHERE c.person = :person
            UNION ALL SELECT 'member', m.process::text, NULL, m.added_at::text, NULL, NULL
            FROM consultation.committee_member m WHERE m.person = :person ORDER BY 4
            """;

    private static final String HOLD = """
            SELECT id FROM consultation.process WHERE id IN (SELECT process FROM consultation.committee_member
                WHERE person = :person) ORDER BY id FOR NO KEY UPDATE""";
    private static final List<String> FORGET = List.of(
            "DELETE FROM consultation.assessment WHERE person = :person AND state = 'DRAFT'",
            "DELETE FROM consultation.committee_member m WHERE m.person = :person AND NOT EXISTS (SELECT FROM"
                    + " consultation.assessment a WHERE a.process = m.process AND a.person = m.person)",
            "UPDATE consultation.committee_conflict SET words = NULL WHERE person = :person");

    private final JdbcClient sql;

    AssessmentData(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "consultation-assessments";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return sql.sql(ROWS).param("person", account.value()).query().listOfRows();
    }

    /**
     * What was handed in stays and counts, by a deleted account; drafts, seats without an assessment and what tied the person go. It
     * comes before other listeners, because consultations are held before their requests and notes.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        UUID person = deleted.account().value();
        sql.sql(HOLD).param("person", person).query(UUID.class).list();
        FORGET.forEach(act -> sql.sql(act).param("person", person).update());
    }
}
