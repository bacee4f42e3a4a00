package org.wsis.prizes.vote.reminder;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;

/** Who was reminded, and who does not want to be. */
@Component
class Reminders {
    private static final String UNFINISHED = """
            WITH standing AS (SELECT DISTINCT category FROM prizes.nominee WHERE edition = :edition AND withdrawn_at IS NULL),
            asked AS (SELECT count(*) AS categories FROM standing)
            SELECT b.voter, filled.choices, asked.categories FROM prizes.ballot b CROSS JOIN asked
            CROSS JOIN LATERAL (SELECT count(*) AS choices FROM prizes.vote v JOIN standing s ON s.category = v.category
                WHERE v.voter = b.voter AND v.edition = b.edition AND v.turn = 1) filled
            WHERE b.edition = :edition AND (:after::uuid IS NULL OR b.voter > :after) AND filled.choices < asked.categories
                AND NOT EXISTS (SELECT FROM prizes.ballot_reminder r
                    WHERE r.edition = b.edition AND r.voter = b.voter AND r.number = :number)
                AND NOT EXISTS (SELECT FROM prizes.reminder_stop s WHERE s.edition = b.edition AND s.voter = b.voter)
            ORDER BY b.voter LIMIT :most
            """;

    private final JdbcClient database;

    Reminders(JdbcClient database) {
        this.database = database;
    }

    /** A voter with a choice missing. */
    record Unfinished(AccountId voter, int choices, int categories) {}

    /** Some of those to be reminded, in the order of their ids. */
    List<Unfinished> some(int edition, int number, @Nullable UUID after, int most) {
        return database.sql(UNFINISHED)
                .param("edition", edition)
                .param("number", number)
                .param("after", after)
                .param("most", most)
                .query((row, index) -> new Unfinished(
                        new AccountId(row.getObject("voter", UUID.class)),
                        row.getInt("choices"),
                        row.getInt("categories")))
                .list();
    }

    /** Notes a reminder; false if it was noted before. */
    boolean note(int edition, int number, AccountId voter, byte @Nullable [] hash, Instant now) {
        return database.sql("INSERT INTO prizes.ballot_reminder (edition, voter, number, at, hash)"
                                + " VALUES (:edition, :voter, :number, :now, :hash) ON CONFLICT DO NOTHING")
                        .param("edition", edition)
                        .param("voter", voter.value())
                        .param("number", number)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("hash", hash)
                        .update()
                > 0;
    }

    /** The edition whose reminders the letter's link stops. */
    Optional<Integer> edition(byte[] hash) {
        return database.sql("SELECT edition FROM prizes.ballot_reminder WHERE hash = ?")
                .param(hash)
                .query(Integer.class)
                .optional();
    }

    /** Stops reminders; twice is once. */
    void stop(byte[] hash, Instant now) {
        database.sql("INSERT INTO prizes.reminder_stop (edition, voter, at)"
                        + " SELECT edition, voter, ? FROM prizes.ballot_reminder WHERE hash = ? ON CONFLICT DO NOTHING")
                .params(now.atOffset(ZoneOffset.UTC), hash)
                .update();
    }
}
