package org.wsis.prizes.vote.signal;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/** The key of each edition's traces. It is sealed with the portal's own key, so that the database alone has none. */
@Component
class TraceKeys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient database;
    private final BytesEncryptor seal;
    private final Map<Integer, Marks> known = new ConcurrentHashMap<>();

    TraceKeys(JdbcClient database, BytesEncryptor seal) {
        this.database = database;
        this.seal = seal;
    }

    /** The marks of an edition; its key is made with its first ballot. Only a key that is committed is remembered. */
    Marks of(int edition) {
        Marks remembered = known.get(edition);
        if (remembered != null) {
            return remembered;
        }
        Optional<Marks> stored = read(edition);
        stored.ifPresent(marks -> known.put(edition, marks));
        return stored.orElseGet(() -> make(edition));
    }

    private Marks make(int edition) {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        database.sql("INSERT INTO prizes.trace_key (edition, sealed) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(edition, seal.encrypt(key))
                .update();
        return read(edition).orElseThrow();
    }

    private Optional<Marks> read(int edition) {
        return database.sql("SELECT sealed FROM prizes.trace_key WHERE edition = ?")
                .param(edition)
                .query((row, number) -> new Marks(seal.decrypt(row.getBytes("sealed"))))
                .optional();
    }

    /** Forgets what is remembered. */
    void forget(int edition) {
        known.remove(edition);
    }
}
