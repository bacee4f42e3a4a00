package org.wsis.mail;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the outgoing mail. Times are the database's own. */
@Repository
class LetterRows {
    private final JdbcClient database;

    LetterRows(JdbcClient database) {
        this.database = database;
    }

    void insert(UUID id, String messageId, String recipient, NewLetter letter, Words words, LetterState state) {
        database.sql("""
                        INSERT INTO mail.letter
                            (id, message_id, recipient, locale, kind, subject, body, action, path, state, due_at, last_error)
                        VALUES (:id, :messageId, :recipient, :locale, :kind, :subject, :body, :action, :path, :state,
                            CASE WHEN :state = 'QUEUED' THEN clock_timestamp() END,
                            CASE WHEN :state = 'GIVEN_UP' THEN 'This is no address to which mail can be sent.' END)
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
                .param("state", state.name())
                .update();
    }
}
