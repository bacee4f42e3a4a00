package org.wsis.prizes.review;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** A person's reviews and declared conflicts, for the download of all data about oneself. */
@Component
class ReviewData implements PersonalData {
    private static final String ROWS = """
            SELECT 'review' AS kind, r.edition::text, r.project::text, r.state, coalesce(r.saved_at, r.assigned_at)::text AS at,
                r.to_committee, r.to_submitter, (SELECT string_agg(s.criterion || ': ' || s.score, ', ' ORDER BY s.criterion)
                FROM prizes.review_score s WHERE s.project = r.project AND s.person = r.person) AS scores
            FROM prizes.review r WHERE r.person = :person
            UNION ALL SELECT 'champion-review', r.edition::text, r.project::text, r.state,
                coalesce(r.saved_at, r.assigned_at)::text, r.to_committee, r.to_submitter,
                (SELECT string_agg(s.criterion || ': ' || s.score, ', ' ORDER BY s.criterion)
                FROM prizes.champion_review_score s WHERE s.project = r.project AND s.person = r.person)
            FROM prizes.champion_review r WHERE r.person = :person
            UNION ALL SELECT 'conflict', p.edition::text, c.project::text, NULL, c.at::text, c.words, NULL, NULL
            FROM prizes.conflict c JOIN prizes.project p ON p.id = c.project WHERE c.person = :person ORDER BY 5
            """;

    private final JdbcClient sql;

    ReviewData(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "prizes-reviews";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return sql.sql(ROWS).param("person", account.value()).query().listOfRows();
    }
}
