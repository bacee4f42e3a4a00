package org.wsis.account.limit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Limits;

/** One row for each act and key, changed in one statement, so that simultaneous tries cannot slip through together. */
@Component
class CountedTries implements Limits {
    private static final String WAIT =
            "CASE WHEN a.count < :free THEN 0 ELSE least(:longest, :first * power(2, least(a.count - :free, 30))) END";
    private static final String COUNT = """
            INSERT INTO account.attempt AS a (act, key, count, last_at) VALUES (:act, :key, 1, clock_timestamp())
            ON CONFLICT (act, key) DO UPDATE SET last_at = clock_timestamp(),
                count = CASE WHEN a.last_at < clock_timestamp() - make_interval(secs => :memory) THEN 1
                             ELSE least(a.count, 1000000) + 1 END
            WHERE a.last_at + make_interval(secs => %1$s) <= clock_timestamp()
               OR a.last_at < clock_timestamp() - make_interval(secs => :memory)
            """.formatted(WAIT);
    private static final String LEFT = """
            SELECT extract(epoch FROM a.last_at + make_interval(secs => %1$s) - clock_timestamp())
            FROM account.attempt a WHERE a.act = :act AND a.key = :key
            """.formatted(WAIT);
    private static final String TRIES = """
            SELECT count FROM account.attempt
            WHERE act = :act AND key = :key AND last_at > clock_timestamp() - make_interval(secs => :memory)
            """;

    private final JdbcClient database;

    CountedTries(JdbcClient database) {
        this.database = database;
    }

    /** In a transaction of its own: a refused act that rolls back was tried all the same. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Duration> attempt(Limit limit, String key) {
        if (statement(COUNT, limit, key).update() > 0) {
            return Optional.empty();
        }
        double seconds =
                statement(LEFT, limit, key).query(Double.class).optional().orElse(0.0);
        return Optional.of(Duration.ofSeconds(Math.max(1, (long) Math.ceil(seconds))));
    }

    @Override
    @Transactional(readOnly = true)
    public int tries(Limit limit, String key) {
        return statement(TRIES, limit, key).query(Integer.class).optional().orElse(0);
    }

    @Override
    @Transactional
    public void forgive(Limit limit, String key) {
        statement("DELETE FROM account.attempt WHERE act = :act AND key = :key", limit, key)
                .update();
    }

    @Override
    @Transactional
    public void giveBack(Limit limit, String key) {
        statement(
                        "UPDATE account.attempt SET count = count - 1 WHERE act = :act AND key = :key AND count > 1",
                        limit,
                        key)
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, Limit limit, String key) {
        return database.sql(sql)
                .param("act", limit.act())
                .param("key", digest(key))
                .param("free", limit.free())
                .param("first", limit.first().toSeconds())
                .param("longest", limit.longest().toSeconds())
                .param("memory", limit.memory().toSeconds());
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
