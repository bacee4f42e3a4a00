package org.wsis.prizes.vote.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored digests, and the commitments that they are made of. */
@Component
class Digests {
    private final JdbcClient database;

    Digests(JdbcClient database) {
        this.database = database;
    }

    /** The id up to which no vote can appear any more. Votes wait until the transaction ends: call it outside of one. */
    long settled() {
        return database.sql("SELECT prizes.settled_votes()").query(Long.class).single();
    }

    Optional<Digest> last(int edition) {
        return database.sql("SELECT * FROM prizes.digest WHERE edition = ? ORDER BY number DESC LIMIT 1")
                .param(edition)
                .query(Digests::digest)
                .optional();
    }

    Optional<Digest> find(int edition, int number) {
        return database.sql("SELECT * FROM prizes.digest WHERE edition = ? AND number = ?")
                .params(edition, number)
                .query(Digests::digest)
                .optional();
    }

    /** Digests of an edition, the latest first. */
    List<Digest> latest(int edition, int offset, int limit) {
        return database.sql("SELECT * FROM prizes.digest WHERE edition = ? ORDER BY number DESC OFFSET ? LIMIT ?")
                .params(edition, offset, limit)
                .query(Digests::digest)
                .list();
    }

    /** All digests of an edition in their order. */
    List<Digest> all(int edition) {
        return database.sql("SELECT * FROM prizes.digest WHERE edition = ? ORDER BY number")
                .param(edition)
                .query(Digests::digest)
                .list();
    }

    /** The number of digests and of the commitments in them. */
    record Sum(int digests, long commitments) {}

    Sum sum(int edition) {
        return database.sql("SELECT count(*) AS digests, coalesce(sum(count), 0) AS commitments FROM prizes.digest"
                        + " WHERE edition = ?")
                .param(edition)
                .query(Sum.class)
                .single();
    }

    /** The id up to which votes are in digests of the edition. */
    long upTo(int edition) {
        return database.sql("SELECT coalesce(max(up_to), 0) FROM prizes.digest WHERE edition = ?")
                .param(edition)
                .query(Long.class)
                .single();
    }

    int count(int edition, long above, long upTo) {
        return database.sql("SELECT count(*) FROM prizes.vote WHERE edition = ? AND id > ? AND id <= ?")
                .params(edition, above, upTo)
                .query(Integer.class)
                .single();
    }

    /** The commitments of the votes in ascending order; to be closed, inside a transaction. */
    Stream<byte[]> commitments(int edition, long above, long upTo) {
        return database
                .sql("SELECT commitment FROM prizes.vote WHERE edition = ? AND id > ? AND id <= ?"
                        + " ORDER BY commitment")
                .params(edition, above, upTo)
                .withFetchSize(5_000)
                .query((row, number) -> row.getBytes(1))
                .stream();
    }

    /** The ids of the votes of a digest: above the first, up to the second. */
    record Range(long above, long upTo) {}

    Range range(int edition, int number) {
        return database.sql("SELECT coalesce(max(up_to) FILTER (WHERE number < :number), 0) AS above,"
                        + " coalesce(max(up_to), 0) AS up_to FROM prizes.digest"
                        + " WHERE edition = :edition AND number <= :number")
                .param("edition", edition)
                .param("number", number)
                .query(Range.class)
                .single();
    }

    void add(Digest digest, long upTo) {
        database.sql("INSERT INTO prizes.digest (edition, number, made_at, up_to, count, previous, digest)"
                        + " VALUES (:edition, :number, :at, :upTo, :count, :previous, :digest)")
                .param("edition", digest.edition())
                .param("number", digest.number())
                .param("at", digest.madeAt().atOffset(ZoneOffset.UTC))
                .param("upTo", upTo)
                .param("count", digest.count())
                .param("previous", digest.previous(), Types.BINARY)
                .param("digest", digest.digest())
                .update();
    }

    private static Digest digest(ResultSet row, int number) throws SQLException {
        return new Digest(
                row.getInt("edition"),
                row.getInt("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("count"),
                row.getBytes("previous"),
                row.getBytes("digest"));
    }
}
