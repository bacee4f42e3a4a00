package org.wsis.mail;

import java.time.ZoneOffset;
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
import org.wsis.account.HeldAddress;
import org.wsis.account.PersonalData;

/** The letters that a person got, without the secrets of their links. They go when the account goes. */
@Component
class LettersOfPeople implements PersonalData {
    private static final String OWN =
            " FROM mail.letter WHERE lower(recipient) = lower(:address) AND queued_at >= :since"
                    + " AND queued_at < :until";
    private static final String READ = """
            SELECT recipient, subject, body, state, queued_at::text AS "queuedAt", sent_at::text AS "sentAt"
            """ + OWN + " ORDER BY number";
    private static final String REMOVE = "DELETE" + OWN;

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
        return accounts.addresses(account).stream()
                .flatMap(held -> about(READ, held).query().listOfRows().stream())
                .toList();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        deleted.held().forEach(held -> about(REMOVE, held).update());
    }

    private JdbcClient.StatementSpec about(String sql, HeldAddress held) {
        return database.sql(sql)
                .param("address", recipient(held.email().value()))
                .param("since", held.since().atOffset(ZoneOffset.UTC))
                .param("until", held.until().atOffset(ZoneOffset.UTC));
    }

    /** As the queue writes it. */
    private static String recipient(String email) {
        return MailAddress.of(email).orElse(email);
    }
}
