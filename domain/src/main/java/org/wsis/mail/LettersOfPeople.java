package org.wsis.mail;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.PersonalData;

/** The letters that a person got, without the secrets of their links. They go when the account goes. */
@Component
class LettersOfPeople implements PersonalData {
    private final JdbcClient database;
    private final Accounts accounts;

    LettersOfPeople(JdbcClient database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return accounts.find(account)
                .map(person -> database.sql("""
                                SELECT recipient, subject, body, state, queued_at::text AS "queuedAt",
                                       sent_at::text AS "sentAt"
                                FROM mail.letter WHERE lower(recipient) = lower(?) ORDER BY number
                                """)
                        .param(recipient(person.email()))
                        .query()
                        .listOfRows())
                .orElse(List.of());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        database.sql("DELETE FROM mail.letter WHERE lower(recipient) = lower(?)")
                .param(recipient(deleted.email().value()))
                .update();
    }

    /** As the queue writes it. */
    private static String recipient(String email) {
        return MailAddress.of(email).orElse(email);
    }
}
