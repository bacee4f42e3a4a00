package org.wsis.consultation.committee.assessment;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** What a person wrote as a member of committees, for the download of all data about oneself. */
@Component
class AssessmentData implements PersonalData {
    private static final String ROWS = """
            SELECT 'assessment' AS kind, a.request::text, a.state, a.saved_at::text AS at, a.words,
                (SELECT string_agg(s.criterion || ': ' || s.score, ', ' ORDER BY s.criterion)
                FROM consultation.assessment_score s WHERE s.request = a.request AND s.person = a.person) AS scores
            FROM consultation.assessment a WHERE a.person = :person
            UNION ALL SELECT 'conflict', c.request::text, NULL, c.at::text, c.words, NULL
            FROM consultation.committee_conflict c WHERE c.person = :person
            UNION ALL SELECT 'member', m.process::text, NULL, m.added_at::text, NULL, NULL
            FROM consultation.committee_member m WHERE m.person = :person ORDER BY 4
            """;

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
}
