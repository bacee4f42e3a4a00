package org.wsis.prizes.vote.appeal;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** What a person was told of ballots that were set aside, and said to it. It is part of the decision, which stays. */
@Component
class AppealData implements PersonalData {
    private final JdbcClient database;

    AppealData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "prizes-appeals";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return database.sql("SELECT c.edition, c.rule, p.told_at::text AS told_at, p.words,"
                        + " p.appealed_at::text AS appealed_at, p.answer, p.answered_at::text AS answered_at,"
                        + " p.undone_at::text AS restored_at FROM prizes.appeal p JOIN prizes.cluster c ON c.id = p.cluster"
                        + " WHERE p.voter = ? ORDER BY p.told_at, p.id")
                .param(account.value())
                .query()
                .listOfRows();
    }
}
