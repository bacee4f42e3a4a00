package org.wsis.stocktaking.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;

/** The stored searches. */
@Component
class SearchRows {
    private static final String SELECT =
            "SELECT id, account, name, query, frequency, created_at, looked_at FROM stocktaking.saved_search ";

    private final JdbcClient database;

    SearchRows(JdbcClient database) {
        this.database = database;
    }

    List<SavedSearch> of(AccountId account) {
        return database.sql(SELECT + "WHERE account = :account ORDER BY created_at DESC, id")
                .param("account", account.value())
                .query(SearchRows::search)
                .list();
    }

    int number(AccountId account) {
        return database.sql("SELECT count(*) FROM stocktaking.saved_search WHERE account = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /** Saves it; somebody who follows the same already is asked about the same row again. */
    void save(SavedSearch search) {
        database.sql("""
                        INSERT INTO stocktaking.saved_search
                            (id, account, name, query, frequency, created_at, looked_at, due_at)
                        VALUES (:id, :account, :name, :query, :frequency, :created, :looked, :due)
                        ON CONFLICT (account, md5(query)) DO UPDATE
                        SET name = excluded.name, frequency = excluded.frequency, due_at = excluded.due_at""")
                .param("id", search.id())
                .param("account", search.account().value())
                .param("name", search.name())
                .param("query", search.query())
                .param("frequency", search.frequency().name())
                .param("created", Timestamp.from(search.createdAt()))
                .param("looked", Timestamp.from(search.lookedAt()))
                .param("due", Timestamp.from(search.frequency().next(search.createdAt())))
                .update();
    }

    boolean change(UUID id, AccountId account, String name, Frequency frequency, Instant due) {
        return database.sql("""
                        UPDATE stocktaking.saved_search SET name = :name, frequency = :frequency, due_at = :due
                        WHERE id = :id AND account = :account""")
                        .param("id", id)
                        .param("account", account.value())
                        .param("name", name)
                        .param("frequency", frequency.name())
                        .param("due", Timestamp.from(due))
                        .update()
                > 0;
    }

    boolean delete(UUID id, AccountId account) {
        return database.sql("DELETE FROM stocktaking.saved_search WHERE id = :id AND account = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                > 0;
    }

    void deleteAll(AccountId account) {
        database.sql("DELETE FROM stocktaking.saved_search WHERE account = :account")
                .param("account", account.value())
                .update();
    }

    /** Some that are due and may have news, held until the transaction ends; other nodes take others. */
    List<SavedSearch> due(Instant now, Instant newsSince, int most) {
        return database.sql(SELECT + """
                        s WHERE due_at <= :now AND (frequency <> 'AT_ONCE' OR EXISTS (
                            SELECT FROM stocktaking.entry WHERE state = 'PUBLISHED' AND published_at >= :since)
                            AND looked_at < :now)
                        ORDER BY due_at, id LIMIT :most FOR UPDATE SKIP LOCKED""")
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(newsSince))
                .param("most", most)
                .query(SearchRows::search)
                .list();
    }

    void looked(SavedSearch search, Instant now) {
        database.sql("UPDATE stocktaking.saved_search SET looked_at = :now, due_at = :due WHERE id = :id")
                .param("id", search.id())
                .param("now", Timestamp.from(now))
                .param("due", Timestamp.from(search.frequency().next(now)))
                .update();
    }

    /** Notes that these entries are told now, and answers those that were not told before. */
    List<UUID> tell(SavedSearch search, Collection<UUID> entries, Instant now) {
        return database.sql("""
                        INSERT INTO stocktaking.saved_search_told (search, entry, told_at)
                        SELECT :search, id, :now FROM stocktaking.entry
                        WHERE id = ANY(:entries) AND state = 'PUBLISHED' AND published_at >= :created
                          AND NOT EXISTS (SELECT FROM stocktaking.batch_item i JOIN stocktaking.batch b ON b.id = i.batch
                              WHERE i.entry = entry.id AND i.fate = 'PUBLISHED' AND i.undone IS NULL AND b.undo_until > :now)
                        ON CONFLICT DO NOTHING RETURNING entry""")
                .param("search", search.id())
                .param("entries", entries.toArray(UUID[]::new))
                .param("created", Timestamp.from(search.createdAt()))
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    void insertStop(UUID search, byte[] hash, Instant now) {
        database.sql(
                        "INSERT INTO stocktaking.saved_search_stop (hash, search, issued_at) VALUES (:hash, :search, :now)")
                .param("hash", hash)
                .param("search", search)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The search that the link with this digest stops. */
    Optional<SavedSearch> stoppedBy(byte[] hash) {
        return database.sql(SELECT + "WHERE id = (SELECT search FROM stocktaking.saved_search_stop WHERE hash = :hash)")
                .param("hash", hash)
                .query(SearchRows::search)
                .optional();
    }

    private static SavedSearch search(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("name"),
                row.getString("query"),
                Frequency.valueOf(row.getString("frequency")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("looked_at").toInstant());
    }
}
