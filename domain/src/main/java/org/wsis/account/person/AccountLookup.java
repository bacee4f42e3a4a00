package org.wsis.account.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.EmailAddress;
import org.wsis.account.HeldAddress;
import org.wsis.account.Role;

@Component
@Transactional(readOnly = true)
class AccountLookup implements Accounts {
    private static final String ADDRESSES = """
            SELECT held.email, held.until, coalesce((SELECT max(other.until) FROM account.former_address other
                WHERE other.email = held.email AND other.account_id <> :account AND other.until <= held.until),
                timestamptz '1970-01-01Z') AS since
            FROM (SELECT email, timestamptz '9999-12-31Z' AS until FROM account.account WHERE id = :account
                UNION ALL SELECT email, until FROM account.former_address WHERE account_id = :account) held
            ORDER BY held.until
            """;

    private final AccountRows rows;
    private final JdbcClient database;

    AccountLookup(AccountRows rows, JdbcClient database) {
        this.rows = rows;
        this.database = database;
    }

    @Override
    public Optional<AccountView> find(AccountId id) {
        return rows.findById(id.value()).map(Account::view);
    }

    @Override
    public List<HeldAddress> addresses(AccountId id) {
        return database.sql(ADDRESSES)
                .param("account", id.value())
                .query(AccountLookup::address)
                .list();
    }

    private static HeldAddress address(ResultSet row, int number) throws SQLException {
        return new HeldAddress(
                new EmailAddress(row.getString("email")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }

    @Override
    public Map<AccountId, AccountView> findAll(Collection<AccountId> ids) {
        return rows.findByIdIn(ids.stream().map(AccountId::value).toList()).stream()
                .map(Account::view)
                .collect(Collectors.toMap(AccountView::id, Function.identity()));
    }

    @Override
    public List<AccountView> holding(Role role) {
        return rows.holding(role).stream().map(Account::view).toList();
    }

    @Override
    public List<AccountView> holding(Role role, String scope) {
        return rows.holding(role, scope).stream().map(Account::view).toList();
    }

    @Override
    public Set<String> scopes(AccountId id, Role role) {
        return Set.copyOf(database.sql("""
                        SELECT scope FROM account.role_grant
                        WHERE account_id = :account AND role = :role AND scope IS NOT NULL AND revoked_at IS NULL""")
                .param("account", id.value())
                .param("role", role.name())
                .query(String.class)
                .list());
    }
}
