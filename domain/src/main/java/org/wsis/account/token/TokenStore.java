package org.wsis.account.token;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.MailTokens;
import org.wsis.account.Secret;

@Component
@Transactional
class TokenStore implements MailTokens {
    private static final String SWEEP = "DELETE FROM account.token WHERE expires_at < now() - interval '1 day'";
    private static final String ISSUE = """
            INSERT INTO account.token (hash, purpose, account_id, expires_at)
            VALUES (?, ?, ?, now() + make_interval(secs => ?))
            """;
    private static final String USABLE = "hash = ? AND purpose = ? AND account_id IS NOT NULL AND expires_at > now()";

    private final JdbcClient database;

    TokenStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String issue(Purpose purpose, @Nullable AccountId account) {
        database.sql(SWEEP).update();
        Secret secret = Secret.random();
        UUID id = account == null ? null : account.value();
        database.sql(ISSUE)
                .param(1, secret.digest())
                .param(2, purpose.name())
                .param(3, id, java.sql.Types.OTHER)
                .param(4, purpose.life().toSeconds())
                .update();
        return secret.text();
    }

    @Override
    public Optional<AccountId> look(Purpose purpose, @Nullable String token) {
        return find("SELECT account_id FROM account.token WHERE " + USABLE, purpose, token);
    }

    @Override
    public Optional<AccountId> redeem(Purpose purpose, @Nullable String token) {
        Optional<AccountId> account =
                find("DELETE FROM account.token WHERE " + USABLE + " RETURNING account_id", purpose, token);
        account.ifPresent(id -> database.sql("DELETE FROM account.token WHERE account_id = ? AND purpose = ?")
                .params(id.value(), purpose.name())
                .update());
        return account;
    }

    @Override
    public void revoke(AccountId account) {
        database.sql("DELETE FROM account.token WHERE account_id = ?")
                .param(account.value())
                .update();
    }

    private Optional<AccountId> find(String sql, Purpose purpose, @Nullable String token) {
        return database.sql(sql)
                .params(Secret.of(token).digest(), purpose.name())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }
}
