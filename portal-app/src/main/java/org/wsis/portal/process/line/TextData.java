package org.wsis.portal.process.line;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** The texts of Action Lines that a person wrote, for the download of all data about oneself. */
@Component
class TextData implements PersonalData {
    private final JdbcClient database;

    TextData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "action-line-texts";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return database.sql("""
                        SELECT action_line AS "actionLine", slug AS text, number, body, written_at::text AS "writtenAt"
                        FROM process.line_revision WHERE written_by = ? ORDER BY written_at
                        """).param(account.value()).query().listOfRows();
    }
}
