package org.wsis.account.token;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AddressChanges;
import org.wsis.account.EmailAddress;

@Component
@Transactional
class AddressMoves implements AddressChanges {
    private static final String BEGIN = """
            INSERT INTO account.address_change (account_id, email, expires_at)
            VALUES (?, ?, now() + interval '24 hours')
            ON CONFLICT (account_id) DO UPDATE SET email = excluded.email, expires_at = excluded.expires_at,
                old_agreed = false, new_agreed = false
            """;
    private static final String AGREE = """
            UPDATE account.address_change SET old_agreed = old_agreed OR ?, new_agreed = new_agreed OR ?
            WHERE account_id = ? AND expires_at > now()
            """;
    private static final String FINISH =
            "DELETE FROM account.address_change WHERE account_id = ? AND old_agreed AND new_agreed RETURNING email";

    private final JdbcClient database;

    AddressMoves(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void begin(AccountId account, EmailAddress to) {
        database.sql(BEGIN).params(account.value(), to.value()).update();
    }

    @Override
    public Optional<EmailAddress> agreed(AccountId account, Side side) {
        database.sql(AGREE)
                .params(side == Side.OLD, side == Side.NEW, account.value())
                .update();
        return address(FINISH, account);
    }

    @Override
    public Optional<EmailAddress> waiting(AccountId account) {
        return address("SELECT email FROM account.address_change WHERE account_id = ? AND expires_at > now()", account);
    }

    private Optional<EmailAddress> address(String sql, AccountId account) {
        return database.sql(sql)
                .param(account.value())
                .query(String.class)
                .optional()
                .map(EmailAddress::new);
    }
}
