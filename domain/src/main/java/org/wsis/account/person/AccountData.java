package org.wsis.account.person;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;
import tools.jackson.databind.json.JsonMapper;

/** The account's own part of a person's data: never a hash, a secret or a key. */
@Component
class AccountData implements PersonalData {
    private static final String ROW = """
            SELECT a.id::text AS id, a.name, a.email, a.locale AS language, a.zone AS "timeZone", a.country,
                   a.stakeholder_type AS "stakeholderType", a.organisation_id::text AS organisation,
                   a.password_hash IS NOT NULL AS "hasPassword", a.registered_at::text AS "registeredAt",
                   a.signed_in_at::text AS "signedInAt", a.locked_at::text AS "lockedAt", a.lock_reason AS "lockReason",
                   (SELECT json_agg(json_build_object('role', g.role, 'scope', g.scope, 'grantedAt', g.granted_at,
                        'reason', g.grant_reason, 'revokedAt', g.revoked_at, 'revokeReason', g.revoke_reason)
                        ORDER BY g.granted_at)::text FROM account.role_grant g WHERE g.account_id = a.id) AS roles,
                   EXISTS (SELECT FROM account.code_generator c WHERE c.account_id = a.id) AS "authenticatorApp",
                   (SELECT json_agg(json_build_object('label', p.label, 'createdAt', p.created_at, 'usedAt', p.used_at)
                        )::text FROM account.passkey p WHERE p.account_id = a.id) AS passkeys,
                   (SELECT json_agg(json_build_object('since', to_timestamp(s.creation_time / 1000),
                        'usedAt', to_timestamp(s.last_access_time / 1000)))::text
                        FROM account.spring_session s WHERE s.principal_name = a.id::text) AS sessions
            FROM account.account a WHERE a.id = ?
            """;

    private static final List<String> LISTS = List.of("roles", "passkeys", "sessions");

    private final JdbcClient database;
    private final JsonMapper json;

    AccountData(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        List<Map<String, Object>> rows =
                database.sql(ROW).param(account.value()).query().listOfRows();
        rows.forEach(row -> LISTS.forEach(
                name -> row.computeIfPresent(name, (same, text) -> json.readValue(String.valueOf(text), List.class))));
        return rows;
    }
}
