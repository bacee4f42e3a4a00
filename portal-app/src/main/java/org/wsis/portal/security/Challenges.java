package org.wsis.portal.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.WorkProofs;

/**
 * A proof of work instead of a picture puzzle: the page's script searches the number whose SHA-256 together with the salt
 * is the target, which costs a browser about a second and nobody's attention. Without script the page only has to wait
 * before it is sent. Each challenge is signed, short-lived and accepted once (decision 0011).
 */
@Component
public class Challenges implements WorkProofs {
    private static final InstantSource REAL_TIME = InstantSource.system();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LIFE = Duration.ofMinutes(60);
    private static final int NUMBERS = 200_000;
    private static final int SALT_BYTES = 16;
    private static final int PARTS = 4;
    private static final String METHOD = "HmacSHA256";

    private final JdbcClient database;
    private final byte[] key;
    private final Duration patience;

    Challenges(JdbcClient database, PortalKey key, @Value("${portal.challenge.wait:20s}") Duration patience) {
        this.database = database;
        this.key = key.derive("challenges");
        this.patience = patience;
    }

    /** A new challenge: time of issue, salt, target and signature, parted by dots. */
    @Override
    public String issue() {
        byte[] random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        String salt = HexFormat.of().formatHex(random);
        String body = REAL_TIME.instant().getEpochSecond() + "." + salt + "." + target(salt, RANDOM.nextInt(NUMBERS));
        return body + "." + sign(body);
    }

    @Override
    public Answer check(@Nullable String challenge, @Nullable String solution) {
        Optional<Instant> issued = issuedAt(challenge);
        if (challenge == null || issued.isEmpty()) {
            return new Answer.Worthless();
        }
        Duration age = Duration.between(issued.get(), REAL_TIME.instant());
        if (age.compareTo(LIFE) > 0) {
            return new Answer.Worthless();
        }
        if (!isSolved(challenge, solution) && age.compareTo(patience) < 0) {
            return new Answer.TooEarly(patience.minus(age));
        }
        return spend(challenge) ? new Answer.Passed() : new Answer.Worthless();
    }

    @Override
    public boolean isOpen(@Nullable String challenge) {
        boolean young = issuedAt(challenge)
                .filter(issued -> issued.plus(LIFE).isAfter(REAL_TIME.instant()))
                .isPresent();
        return young
                && challenge != null
                && database.sql("SELECT FROM account.spent_challenge WHERE hash = ?")
                        .param(sha256(challenge))
                        .query((row, number) -> true)
                        .optional()
                        .isEmpty();
    }

    private Optional<Instant> issuedAt(@Nullable String challenge) {
        String[] parts = challenge == null ? new String[0] : challenge.split("\\.", -1);
        if (challenge == null || parts.length != PARTS) {
            return Optional.empty();
        }
        String body = challenge.substring(0, challenge.lastIndexOf('.'));
        boolean ours = MessageDigest.isEqual(
                sign(body).getBytes(StandardCharsets.UTF_8), parts[3].getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(Instant.ofEpochSecond(Long.parseLong(parts[0]))) : Optional.empty();
    }

    private static boolean isSolved(String challenge, @Nullable String solution) {
        String[] parts = challenge.split("\\.", -1);
        return solution != null
                && solution.matches("\\d{1,6}")
                && target(parts[1], Integer.parseInt(solution)).equals(parts[2]);
    }

    private boolean spend(String challenge) {
        database.sql("DELETE FROM account.spent_challenge WHERE expires_at < now()")
                .update();
        return database.sql("INSERT INTO account.spent_challenge (hash, expires_at)"
                                + " VALUES (?, now() + make_interval(secs => ?)) ON CONFLICT DO NOTHING")
                        .params(sha256(challenge), LIFE.toSeconds())
                        .update()
                > 0;
    }

    private static String target(String salt, int number) {
        return HexFormat.of().formatHex(sha256(salt + "." + number));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private String sign(String body) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key, METHOD));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + METHOD, missing);
        }
    }
}
