package org.wsis.account.factor;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.SecondFactors;

@Component
@Transactional
class StoredFactors implements SecondFactors {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final InstantSource REAL_TIME = InstantSource.system();
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final String STATUS = """
            SELECT EXISTS (SELECT FROM account.code_generator WHERE account_id = :id AND confirmed_at IS NOT NULL) AS codes,
                   (SELECT count(*) FROM account.recovery_code WHERE account_id = :id) AS recovery,
                   (SELECT count(*) FROM account.passkey WHERE account_id = :id) AS passkeys
            """;

    private final JdbcClient database;
    private final BytesEncryptor encryptor;

    StoredFactors(JdbcClient database, BytesEncryptor encryptor) {
        this.database = database;
        this.encryptor = encryptor;
    }

    @Override
    @Transactional(readOnly = true)
    public Status status(AccountId account) {
        return database.sql(STATUS)
                .param("id", account.value())
                .query((row, number) ->
                        new Status(row.getBoolean("codes"), row.getInt("recovery"), row.getInt("passkeys")))
                .single();
    }

    @Override
    public String begin(AccountId account) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        database.sql("INSERT INTO account.code_generator (account_id, secret) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(account.value(), encryptor.encrypt(secret))
                .update();
        return generator(account, "AND confirmed_at IS NULL")
                .map(waiting -> Base32.encode(waiting.secret()))
                .orElseThrow(() -> new IllegalStateException("Codes are set up already: " + account));
    }

    @Override
    public Optional<List<String>> confirm(AccountId account, @Nullable String code) {
        boolean right = generator(account, "AND confirmed_at IS NULL FOR UPDATE")
                .map(waiting -> use(account, waiting, code))
                .orElse(false);
        if (!right) {
            return Optional.empty();
        }
        database.sql("UPDATE account.code_generator SET confirmed_at = ? WHERE account_id = ?")
                .params(REAL_TIME.instant().atOffset(ZoneOffset.UTC), account.value())
                .update();
        return Optional.of(renewRecoveryCodes(account));
    }

    @Override
    public boolean verify(AccountId account, @Nullable String code) {
        return generator(account, "AND confirmed_at IS NOT NULL FOR UPDATE")
                .map(known -> use(account, known, code) || recover(account, code))
                .orElse(false);
    }

    @Override
    public List<String> renewRecoveryCodes(AccountId account) {
        database.sql("DELETE FROM account.recovery_code WHERE account_id = ?")
                .param(account.value())
                .update();
        List<RecoveryCode> codes =
                Stream.generate(RecoveryCode::random).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> database.sql("INSERT INTO account.recovery_code (account_id, hash) VALUES (?, ?)")
                .params(account.value(), code.digest())
                .update());
        return codes.stream().map(RecoveryCode::text).toList();
    }

    @Override
    public void remove(AccountId account) {
        database.sql("DELETE FROM account.code_generator WHERE account_id = ?")
                .param(account.value())
                .update();
        database.sql("DELETE FROM account.recovery_code WHERE account_id = ?")
                .param(account.value())
                .update();
    }

    private record Generator(byte[] secret, long lastStep) {}

    private Optional<Generator> generator(AccountId account, String condition) {
        return database.sql("SELECT secret, last_step FROM account.code_generator WHERE account_id = ? " + condition)
                .param(account.value())
                .query((row, number) ->
                        new Generator(encryptor.decrypt(row.getBytes("secret")), row.getLong("last_step")))
                .optional();
    }

    private boolean use(AccountId account, Generator generator, @Nullable String code) {
        String digits = code == null ? "" : code.replaceAll("\\s", "");
        OptionalLong step = TimeCodes.step(generator.secret(), digits, REAL_TIME.instant(), generator.lastStep());
        step.ifPresent(used -> database.sql("UPDATE account.code_generator SET last_step = ? WHERE account_id = ?")
                .params(used, account.value())
                .update());
        return step.isPresent();
    }

    private boolean recover(AccountId account, @Nullable String code) {
        byte[] digest = new RecoveryCode(code == null ? "" : code).digest();
        return database.sql("DELETE FROM account.recovery_code WHERE account_id = ? AND hash = ?")
                        .params(account.value(), digest)
                        .update()
                > 0;
    }
}
