package org.wsis.account.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;
import org.wsis.account.EmailAddress;
import org.wsis.account.Grant;
import org.wsis.account.Role;

/** One query for each sign-in: the account and the roles it holds. */
@Component
@Transactional
class StoredCredentials implements Credentials {
    private static final String SELECT = """
            SELECT a.id, a.name, a.password_hash, a.locked_at IS NOT NULL AS locked, g.role, g.scope
            FROM account.account a
            LEFT JOIN account.role_grant g ON g.account_id = a.id AND g.revoked_at IS NULL
            WHERE\s""";

    private final JdbcClient database;
    private final Clock clock;

    StoredCredentials(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Credential> byEmail(String email) {
        return EmailAddress.read(email).flatMap(address -> find("a.email = ?", address.value()));
    }

    @Override
    public Optional<Credential> byAccount(AccountId account) {
        return find("a.id = ?", account.value());
    }

    @Override
    public boolean signedIn(AccountId account) {
        return database.sql("UPDATE account.account SET signed_in_at = ? WHERE id = ? AND locked_at IS NULL")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), account.value())
                        .update()
                > 0;
    }

    @Override
    public void rehashed(AccountId account, String passwordHash) {
        database.sql("UPDATE account.account SET password_hash = ? WHERE id = ?")
                .params(passwordHash, account.value())
                .update();
    }

    private Optional<Credential> find(String condition, Object key) {
        return database.sql(SELECT + condition).param(key).query(StoredCredentials::read);
    }

    private static Optional<Credential> read(ResultSet rows) throws SQLException {
        @Nullable Credential account = null;
        Set<Grant> grants = new HashSet<>();
        while (rows.next()) {
            account = new Credential(
                    new AccountId(rows.getObject("id", UUID.class)),
                    rows.getString("name"),
                    rows.getString("password_hash"),
                    rows.getBoolean("locked"),
                    grants);
            String role = rows.getString("role");
            if (role != null) {
                grants.add(new Grant(Role.valueOf(role), rows.getString("scope")));
            }
        }
        return Optional.ofNullable(account);
    }
}
