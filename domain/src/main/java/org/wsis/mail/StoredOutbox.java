package org.wsis.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rows of the outgoing mail. */
@Component
class StoredOutbox implements Outbox {
    private static final String CHOSEN =
            " WHERE (:state::text IS NULL OR state = :state) AND strpos(lower(recipient), lower(:recipient)) > 0";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    StoredOutbox(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public List<LetterLine> letters(@Nullable LetterState state, String recipient, int page, int size) {
        return choose("SELECT *", " ORDER BY number DESC LIMIT :size OFFSET :skipped", state, recipient)
                .param("size", size)
                .param("skipped", (long) (page - 1) * size)
                .query(StoredOutbox::line)
                .list();
    }

    @Override
    public long count(@Nullable LetterState state, String recipient) {
        return choose("SELECT count(*)", "", state, recipient).query(Long.class).single();
    }

    @Override
    public Optional<LetterView> find(UUID id) {
        return database.sql("SELECT * FROM mail.letter WHERE id = :id")
                .param("id", id)
                .query(StoredOutbox::view)
                .optional();
    }

    @Override
    @Transactional
    public boolean retry(UUID id) {
        int changed = database.sql("""
                        UPDATE mail.letter SET state = 'QUEUED', attempts = 0, due_at = clock_timestamp()
                        WHERE id = :id AND state = 'GIVEN_UP' AND last_error IS DISTINCT FROM 'mail.error.address'
                        """).param("id", id).update();
        events.publishEvent(new LetterQueue.Queued());
        return changed == 1;
    }

    private JdbcClient.StatementSpec choose(
            String columns, String order, @Nullable LetterState state, String recipient) {
        return database.sql(columns + " FROM mail.letter" + CHOSEN + order)
                .param("state", state == null ? null : state.name())
                .param("recipient", recipient);
    }

    private static LetterLine line(ResultSet row, int index) throws SQLException {
        return new LetterLine(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant());
    }

    private static LetterView view(ResultSet row, int index) throws SQLException {
        return new LetterView(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("locale")),
                row.getString("kind"),
                row.getString("subject"),
                Words.paragraphs(row.getString("body")),
                row.getString("action"),
                row.getString("path"),
                row.getString("stop"),
                row.getString("stop_path"),
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                instant(row, "sent_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
