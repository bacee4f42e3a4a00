package org.wsis.audit.act;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** What a person did, as the record has it, without its facts: they can be about somebody else. */
@Component
class ActData implements PersonalData {
    private final JdbcClient database;

    ActData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "acts";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return database.sql(
                        "SELECT at::text AS at, act, subject, subject_id AS \"subjectId\" FROM audit.act WHERE author = ?"
                                + " ORDER BY id")
                .param(account.value())
                .query()
                .listOfRows();
    }
}
