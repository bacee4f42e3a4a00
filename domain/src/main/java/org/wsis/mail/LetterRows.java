package org.wsis.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the outgoing mail. Times are the database's own. */
@Repository
class LetterRows {
    private final JdbcClient database;

    LetterRows(JdbcClient database) {
        this.database = database;
    }

    void insert(
            UUID id,
            String messageId,
            String recipient,
            NewLetter letter,
            Words words,
            LetterState state,
            @Nullable Hold hold) {
        database.sql("""
                        INSERT INTO mail.letter
                            (id, message_id, recipient, locale, kind, subject, body, action, path, stop, stop_path, state,
                             due_at, hold, last_error)
                        VALUES (:id, :messageId, :recipient, :locale, :kind, :subject, :body, :action, :path, :stop, :stopPath, :state,
                            CASE WHEN :state = 'QUEUED' THEN clock_timestamp() + make_interval(secs => :held) END, :hold,
                            CASE WHEN :state = 'GIVEN_UP' THEN 'mail.error.address' END)
                        """)
                .param("id", id)
                .param("messageId", messageId)
                .param("recipient", recipient.substring(0, Math.min(recipient.length(), 320)))
                .param("locale", letter.locale().toLanguageTag())
                .param("kind", letter.kind())
                .param("subject", words.subject())
                .param("body", words.body())
                .param("action", words.action())
                .param("path", letter.path())
                .param("stop", words.stop())
                .param("stopPath", letter.stopPath())
                .param("state", state.name())
                .param("held", hold == null ? 0.0 : (double) hold.time().toSeconds())
                .param("hold", hold == null ? null : hold.id(), Types.OTHER)
                .update();
    }

    /** All of them or none: whoever reads one would not understand that the others never came. */
    boolean takeBack(UUID hold) {
        List<String> states = database.sql(
                        "SELECT CASE WHEN due_at > clock_timestamp() AND attempts = 0 THEN 'HELD' ELSE state END"
                                + " FROM mail.letter WHERE hold = :hold FOR UPDATE")
                .param("hold", hold)
                .query(String.class)
                .list();
        boolean none = states.stream().allMatch(state -> state.equals("HELD") || state.equals("GIVEN_UP"));
        if (none) {
            database.sql("DELETE FROM mail.letter WHERE hold = :hold")
                    .param("hold", hold)
                    .update();
        }
        return none;
    }

    /** What was held back and is due stays in the portal's own mailbox. */
    void keepDue() {
        database.sql("""
                        UPDATE mail.letter SET state = 'KEPT', due_at = NULL
                        WHERE hold IS NOT NULL AND state = 'QUEUED' AND due_at <= clock_timestamp()
                        """).update();
    }

    /**
     * Takes the oldest letters that are due for this node. A claimed letter whose node dies is due again after ten
     * minutes: longer than any attempt takes.
     */
    List<Letter> claim(int atMost) {
        return database
                .sql("""
                        WITH due AS (
                            SELECT id FROM mail.letter
                            WHERE due_at <= clock_timestamp() AND attempts < :attempts
                            ORDER BY number LIMIT :atMost FOR UPDATE SKIP LOCKED)
                        UPDATE mail.letter l
                        SET state = 'SENDING', attempts = attempts + 1, due_at = clock_timestamp() + interval '10 minutes'
                        FROM due WHERE l.id = due.id
                        RETURNING l.*
                        """)
                .param("atMost", atMost)
                .param("attempts", Retries.ATTEMPTS)
                .query(LetterRows::letter)
                .list()
                .stream()
                .sorted(Comparator.comparing(Letter::number))
                .toList();
    }

    /** A letter whose every attempt ended with its node is not tried for ever. */
    void giveUpInterrupted() {
        database.sql("""
                        UPDATE mail.letter SET state = 'GIVEN_UP', due_at = NULL, last_error = 'mail.error.interrupted'
                        WHERE due_at <= clock_timestamp() AND attempts >= :attempts
                        """).param("attempts", Retries.ATTEMPTS).update();
    }

    /** The letter has left: its links' secrets are forgotten. */
    void sent(Letter letter) {
        database.sql("""
                        UPDATE mail.letter
                        SET state = 'SENT', sent_at = clock_timestamp(), due_at = NULL, last_error = NULL,
                            path = regexp_replace(path, '=[^&#]*', '=…', 'g'),
                            stop_path = regexp_replace(stop_path, '=[^&#]*', '=…', 'g')
                        WHERE id = :id AND state = 'SENDING'
                        """).param("id", letter.id()).update();
    }

    /** The attempt failed: there will be another, unless it was the last or the server's answer is final. */
    void failed(Letter letter, Refusal refusal) {
        Optional<Duration> pause = refusal.permanent() ? Optional.empty() : Retries.pauseAfter(letter.attempt());
        database.sql("""
                        UPDATE mail.letter
                        SET state = :state, last_error = :reason,
                            due_at = clock_timestamp() + make_interval(secs => :pause)
                        WHERE id = :id AND state = 'SENDING'
                        """)
                .param("state", pause.isPresent() ? "FAILED" : "GIVEN_UP")
                .param("reason", refusal.reason())
                .param("pause", pause.map(Duration::toSeconds).orElse(null), Types.DOUBLE)
                .param("id", letter.id())
                .update();
    }

    /** Letters that nothing more happens to are kept for a while, for questions, then deleted. */
    void removeOlderThan(Duration age) {
        database.sql("""
                        DELETE FROM mail.letter
                        WHERE state IN ('SENT', 'GIVEN_UP', 'KEPT')
                          AND queued_at < clock_timestamp() - make_interval(secs => :age)
                        """).param("age", age.toSeconds()).update();
    }

    private static Letter letter(ResultSet row, int index) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("message_id"),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("locale")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("action"),
                row.getString("path"),
                row.getString("stop"),
                row.getString("stop_path"),
                row.getInt("attempts"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant());
    }
}
