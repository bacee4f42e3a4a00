package org.wsis.account.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Passkeys;

@Component
@Transactional
class StoredPasskeys implements Passkeys {
    private static final String KEEP = """
            INSERT INTO account.passkey (id, account_id, label, public_key, signature_count, backup_eligible,
                backup_state, uv_initialized, transports, attestation, client_data, created_at, used_at)
            VALUES (:id, :account, :label, :key, :count, :eligible, :backup, :uv, :transports, :attestation, :client,
                :created, :used)
            ON CONFLICT (id) DO UPDATE SET signature_count = excluded.signature_count,
                backup_state = excluded.backup_state, uv_initialized = excluded.uv_initialized,
                used_at = excluded.used_at
            WHERE account.passkey.account_id = excluded.account_id
            """;

    private final JdbcClient database;

    StoredPasskeys(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Passkey> of(AccountId account) {
        return database.sql("SELECT * FROM account.passkey WHERE account_id = ? ORDER BY created_at, id")
                .param(account.value())
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Passkey> find(byte[] id) {
        return database.sql("SELECT * FROM account.passkey WHERE id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public void keep(Passkey passkey) {
        database.sql(KEEP)
                .param("id", passkey.id())
                .param("account", passkey.account().value())
                .param("label", passkey.label())
                .param("key", passkey.publicKey())
                .param("count", passkey.signatureCount())
                .param("eligible", passkey.backupEligible())
                .param("backup", passkey.backupState())
                .param("uv", passkey.uvInitialized())
                .param("transports", passkey.transports())
                .param("attestation", passkey.attestation(), Types.BINARY)
                .param("client", passkey.clientData(), Types.BINARY)
                .param("created", passkey.createdAt().atOffset(ZoneOffset.UTC))
                .param("used", passkey.usedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean remove(AccountId account, byte[] id) {
        return database.sql("DELETE FROM account.passkey WHERE account_id = ? AND id = ?")
                        .params(account.value(), id)
                        .update()
                > 0;
    }

    private static Passkey read(ResultSet row) throws SQLException {
        return new Passkey(
                row.getBytes("id"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("label"),
                row.getBytes("public_key"),
                row.getLong("signature_count"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backup_state"),
                row.getBoolean("uv_initialized"),
                row.getString("transports"),
                row.getBytes("attestation"),
                row.getBytes("client_data"),
                at(row, "created_at"),
                at(row, "used_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
