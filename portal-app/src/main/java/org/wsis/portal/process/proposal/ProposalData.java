package org.wsis.portal.process.proposal;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** The changes of the matrix that a person proposed, for the download of all data about oneself. */
@Component
class ProposalData implements PersonalData {
    private final JdbcClient database;

    ProposalData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "matrix-proposals";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return database.sql("""
                        SELECT action_line AS "actionLine", sdg, act, targets, rationale, reason, state,
                            proposed_at::text AS "proposedAt", decision_reason AS "decisionReason"
                        FROM process.matrix_proposal WHERE proposed_by = ? ORDER BY proposed_at
                        """).param(account.value()).query().listOfRows();
    }
}
