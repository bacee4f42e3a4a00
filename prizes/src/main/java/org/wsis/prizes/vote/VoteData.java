package org.wsis.prizes.vote;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/**
 * A person's choices, for the download of all data about oneself. They outlive the account, under a number that then is
 * nobody's: what was counted stays counted.
 */
@Component
class VoteData implements PersonalData {
    private final JdbcClient database;

    VoteData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "prizes-votes";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return database.sql("SELECT edition, category, turn, project::text AS project, at::text AS at,"
                        + " encode(commitment, 'hex') AS commitment FROM prizes.vote WHERE voter = ? ORDER BY id")
                .param(account.value())
                .query()
                .listOfRows();
    }
}
