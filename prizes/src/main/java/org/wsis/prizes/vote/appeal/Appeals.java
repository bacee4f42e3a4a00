package org.wsis.prizes.vote.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.approval.Approved;

/** The stored appeals, and the ballots that were taken out of their clusters. */
@Component
class Appeals {
    private static final String READ = """
            SELECT p.*, c.edition, c.rule, r.voter IS NOT NULL OR last.act = 'RESTORED' AS restored,
                EXISTS (SELECT FROM prizes.vote_count n WHERE n.edition = c.edition) AS counted
            FROM prizes.appeal p JOIN prizes.cluster c ON c.id = p.cluster
            CROSS JOIN LATERAL (SELECT x.act FROM prizes.cluster_act x WHERE x.cluster = p.cluster
                ORDER BY x.number DESC LIMIT 1) last
            LEFT JOIN prizes.ballot_release r ON r.cluster = p.cluster AND r.voter = p.voter
            """;
    private static final int MOST = 200;

    private final JdbcClient database;

    Appeals(JdbcClient database) {
        this.database = database;
    }

    /** The latest of a voter in an edition. */
    Optional<Appeal> own(int edition, AccountId voter) {
        return database.sql(READ + " WHERE p.voter = ? AND c.edition = ?"
                        + " ORDER BY r.voter IS NOT NULL OR last.act = 'RESTORED', p.told_at DESC LIMIT 1")
                .params(voter.value(), edition)
                .query(Appeals::appeal)
                .optional();
    }

    Optional<Appeal> asked(byte[] hash) {
        return database.sql(READ + " WHERE p.hash = ?")
                .param(hash)
                .query(Appeals::appeal)
                .optional();
    }

    Optional<Appeal> find(UUID id) {
        return database.sql(READ + " WHERE p.id = ?")
                .param(id)
                .query(Appeals::appeal)
                .optional();
    }

    /** Those of an edition in which voters said something; what waits comes first, the oldest of it. */
    List<Appeal> of(int edition) {
        return database.sql(READ + " WHERE c.edition = ? AND p.appealed_at IS NOT NULL"
                        + " ORDER BY p.answered_at IS NOT NULL OR r.voter IS NOT NULL OR last.act = 'RESTORED',"
                        + " p.appealed_at LIMIT " + MOST)
                .param(edition)
                .query(Appeals::appeal)
                .list();
    }

    /** How many of an edition wait for staff. */
    int waiting(int edition) {
        return database.sql("SELECT count(*) FROM (" + READ + ") w WHERE w.edition = ? AND w.appealed_at IS NOT NULL"
                        + " AND w.answered_at IS NULL AND NOT w.restored AND NOT w.counted")
                .param(edition)
                .query(Integer.class)
                .single();
    }

    /** Writes down what the voter says; false if something was said before. */
    boolean say(UUID id, String words, Instant now) {
        return database.sql("UPDATE prizes.appeal SET words = ?, appealed_at = ? WHERE id = ? AND appealed_at IS NULL")
                        .params(words, now.atOffset(ZoneOffset.UTC), id)
                        .update()
                > 0;
    }

    /** Writes the answer; false if it was answered before. */
    boolean answer(UUID id, String answer, AccountId by, Instant now) {
        return database.sql("UPDATE prizes.appeal SET answer = ?, answered_at = ?, answered_by = ?"
                                + " WHERE id = ? AND appealed_at IS NOT NULL AND answered_at IS NULL")
                        .params(answer, now.atOffset(ZoneOffset.UTC), by.value(), id)
                        .update()
                > 0;
    }

    /** Takes the ballot out of its cluster. */
    void release(UUID id, Approved approved) {
        database.sql("INSERT INTO prizes.ballot_release"
                        + " (cluster, voter, appeal, at, reason, request, asked_by, approved_by)"
                        + " SELECT cluster, voter, id, :at, :reason, :request, :asked, :approved"
                        + " FROM prizes.appeal WHERE id = :id")
                .param("id", id)
                .param("at", approved.at().atOffset(ZoneOffset.UTC))
                .param("reason", approved.reason())
                .param("request", approved.request().value())
                .param("asked", approved.askedBy().value())
                .param("approved", approved.approvedBy().value())
                .update();
    }

    Optional<AccountId> voter(UUID id) {
        return database.sql("SELECT voter FROM prizes.appeal WHERE id = ?")
                .param(id)
                .query((row, number) -> new AccountId(row.getObject("voter", UUID.class)))
                .optional();
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        return new Appeal(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getObject("cluster", UUID.class),
                row.getString("rule"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                instant(row.getObject("appealed_at", OffsetDateTime.class)),
                row.getString("answer"),
                row.getBoolean("restored"),
                row.getBoolean("counted"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
