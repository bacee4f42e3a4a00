package org.wsis.stocktaking.author;

import java.util.List;
import java.util.Map;
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

/** A person's part in the entries of others: told to the person, and gone with the account. */
@Component
class AuthorData implements PersonalData {
    private final JdbcClient database;

    AuthorData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "stocktaking-authorships";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return database.sql(
                        "SELECT entry::text AS entry, email, accepted_at::text AS \"acceptedAt\" FROM stocktaking.author"
                                + " WHERE person = ? ORDER BY accepted_at")
                .param(account.value())
                .query()
                .listOfRows();
    }

    /** Before the person's own entries look for somebody to go on with them. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        database.sql("DELETE FROM stocktaking.author WHERE person = ? OR email = ?")
                .params(deleted.account().value(), deleted.email().value())
                .update();
        database.sql("UPDATE stocktaking.entry SET written_by = NULL WHERE written_by = ?")
                .param(deleted.account().value())
                .update();
    }
}
