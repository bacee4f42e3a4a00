package org.wsis.account.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Dossier;
import org.wsis.account.Found;
import org.wsis.account.Grant;
import org.wsis.account.Role;

/** Finds accounts for administrators: a fixed number of statements, whatever the number of lines. */
@Component
class AccountSearch {
    private static final String WHERE = """
            WHERE (lower(a.name) LIKE :words OR a.email LIKE :words)
              AND (CAST(:role AS text) IS NULL OR EXISTS (SELECT FROM account.role_grant r
                    WHERE r.account_id = a.id AND r.role = :role AND r.revoked_at IS NULL))
            """;
    private static final String LINE = """
            SELECT a.id, a.name, a.email, a.locked_at, a.locked_by, a.lock_reason, a.registered_at, a.signed_in_at,
                   ARRAY(SELECT r.role || coalesce(':' || r.scope, '') FROM account.role_grant r
                         WHERE r.account_id = a.id AND r.revoked_at IS NULL ORDER BY r.role, r.scope) AS roles
            FROM account.account a
            """;

    private final JdbcClient database;

    AccountSearch(JdbcClient database) {
        this.database = database;
    }

    List<Found> find(String words, @Nullable Role role, int offset, int limit) {
        return database.sql(LINE + WHERE + "ORDER BY lower(a.name), a.id OFFSET :offset LIMIT :limit")
                .param("words", pattern(words))
                .param("role", role == null ? null : role.name())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    long count(String words, @Nullable Role role) {
        return database.sql("SELECT count(*) FROM account.account a " + WHERE)
                .param("words", pattern(words))
                .param("role", role == null ? null : role.name())
                .query(Long.class)
                .single();
    }

    Optional<Dossier> dossier(AccountId account) {
        return database.sql(LINE + "WHERE a.id = ?")
                .param(account.value())
                .query((row, number) -> new Dossier(line(row), roles(account), lock(row)))
                .optional();
    }

    private List<Dossier.Held> roles(AccountId account) {
        return database.sql("SELECT * FROM account.role_grant WHERE account_id = ? ORDER BY granted_at DESC, id")
                .param(account.value())
                .query((row, number) -> new Dossier.Held(
                        new Grant(Role.valueOf(row.getString("role")), row.getString("scope")),
                        Objects.requireNonNull(instant(row, "granted_at")),
                        account(row, "granted_by"),
                        row.getString("grant_reason"),
                        instant(row, "revoked_at"),
                        account(row, "revoked_by"),
                        row.getString("revoke_reason")))
                .list();
    }

    private static Found line(ResultSet row) throws SQLException {
        return new Found(
                Objects.requireNonNull(account(row, "id")),
                row.getString("name"),
                row.getString("email"),
                grants((String[]) row.getArray("roles").getArray()),
                row.getObject("locked_at") != null,
                Objects.requireNonNull(instant(row, "registered_at")),
                instant(row, "signed_in_at"));
    }

    private static Set<Grant> grants(String[] texts) {
        Set<Grant> grants = new HashSet<>();
        for (String text : texts) {
            int colon = text.indexOf(':');
            grants.add(
                    colon < 0
                            ? new Grant(Role.valueOf(text), null)
                            : new Grant(Role.valueOf(text.substring(0, colon)), text.substring(colon + 1)));
        }
        return grants;
    }

    private static Optional<Dossier.Lock> lock(ResultSet row) throws SQLException {
        Instant at = instant(row, "locked_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Dossier.Lock(at, account(row, "locked_by"), row.getString("lock_reason")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static String pattern(String words) {
        String literal = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }
}
