package org.wsis.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The right to keep the embedded index of a database, held by one portal at a time for as long as it runs: a lock of a
 * connection of its own, which the database frees by itself when the portal dies. Two portals would each index only the
 * changes that they happened to take from the queue.
 */
final class EmbeddedIndexClaim implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedIndexClaim.class);
    private static final String LOCK = "SELECT pg_try_advisory_lock(hashtextextended('search.embedded-index', 0))";
    /** Whoever indexed before has died: nobody waits for its share of the queue. */
    private static final String FORGET = "DELETE FROM search.agent";

    private static final int PAUSE = 5_000;
    private static final int SECONDS_TO_ANSWER = 2;

    private final JdbcConnectionDetails database;
    private final Thread watch;
    private volatile @Nullable Connection holder;

    private EmbeddedIndexClaim(JdbcConnectionDetails database) {
        this.database = database;
        this.watch = Thread.ofVirtual().name("embedded-index-claim").unstarted(this::watch);
    }

    /** Takes the claim; throws {@link EmbeddedIndexTaken} where another portal has it. */
    static EmbeddedIndexClaim make(JdbcConnectionDetails database) {
        var claim = new EmbeddedIndexClaim(database);
        try {
            if (!claim.take()) {
                throw new EmbeddedIndexTaken();
            }
            try (var statement = claim.held().createStatement()) {
                statement.execute(FORGET);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database did not answer for the search index", failure);
        }
        claim.watch.start();
        return claim;
    }

    private boolean take() throws SQLException {
        Connection connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        boolean taken = false;
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(LOCK)) {
            taken = answer.next() && answer.getBoolean(1);
        } finally {
            if (!taken) {
                connection.close();
            }
        }
        if (taken) {
            holder = connection;
        }
        return taken;
    }

    private Connection held() {
        return Objects.requireNonNull(holder);
    }

    /** A database that was lost has freed the lock: it is taken again when the database is back. */
    private void watch() {
        try {
            while (!Thread.interrupted()) {
                Thread.sleep(PAUSE);
                renew();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew() {
        try {
            if (!held().isValid(SECONDS_TO_ANSWER) && !take()) {
                log.error("Another portal keeps an embedded index for this database; end one of the two");
            }
        } catch (SQLException failure) {
            log.warn("The claim on the embedded index waits for the database: {}", failure.getSQLState());
        }
    }

    @Override
    public void close() throws SQLException {
        watch.interrupt();
        held().close();
    }
}
