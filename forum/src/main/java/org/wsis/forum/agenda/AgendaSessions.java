package org.wsis.forum.agenda;

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
import org.springframework.transaction.annotation.Transactional;
import org.wsis.forum.agenda.AgendaSession.Behind;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the sessions of agendas. Each question is one statement; whoever writes holds the agenda. */
@Component
public class AgendaSessions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String READ = """
            SELECT s.*, d.consultation, d.contribution, d.confidential, d.gone_reason, EXISTS (SELECT FROM forum.released_session r
                WHERE r.edition = s.edition AND r.number = s.number) AS released
            FROM forum.agenda_session s
            LEFT JOIN forum.draft_session d ON d.edition = s.edition AND d.number = s.draft
            """;
    private static final String EDITION = READ + "WHERE s.edition = ?";

    private final JdbcClient sql;

    AgendaSessions(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of the edition, by time and number; those without a time are last. */
    @Transactional(readOnly = true)
    public List<AgendaSession> of(int edition) {
        return sql.sql(EDITION + " ORDER BY s.starts_at NULLS LAST, s.number")
                .param(edition)
                .query(AgendaSessions::session)
                .list();
    }

    /** The one of this number. */
    @Transactional(readOnly = true)
    public Optional<AgendaSession> find(int edition, int number) {
        return sql.sql(EDITION + " AND s.number = ?")
                .params(edition, number)
                .query(AgendaSessions::session)
                .optional();
    }

    /** Those for which the request asked. */
    List<AgendaSession> askedFor(UUID request) {
        return sql.sql(READ + "WHERE d.request = ? ORDER BY s.edition, s.number")
                .param(request)
                .query(AgendaSessions::session)
                .list();
    }

    private static AgendaSession session(ResultSet row, int number) throws SQLException {
        return new AgendaSession(
                row.getInt("edition"),
                row.getInt("number"),
                row.getLong("version"),
                JSON.readValue(row.getString("content"), SessionFacts.class),
                place(row),
                row.getString("cancelled"),
                behind(row),
                row.getBoolean("released"));
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        Integer room = row.getObject("room", Integer.class);
        return room == null ? null : new Place(room, instant(row, "starts_at"), instant(row, "ends_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Behind behind(ResultSet row) throws SQLException {
        Integer draft = row.getObject("draft", Integer.class);
        return draft == null
                ? null
                : new Behind(
                        draft,
                        row.getString("consultation"),
                        row.getInt("contribution"),
                        row.getBoolean("confidential"),
                        row.getString("gone_reason"));
    }

    /** A new one, which gets the next number. */
    int add(int edition, SessionFacts facts, @Nullable Place place, @Nullable Integer draft, Instant now) {
        int number = sql.sql("UPDATE forum.agenda SET last_session = last_session + 1 WHERE edition = ?"
                        + " RETURNING last_session")
                .param(edition)
                .query(Integer.class)
                .single();
        described(facts, place, now, sql.sql("""
                        INSERT INTO forum.agenda_session (edition, number, version, content, room, starts_at, ends_at, draft, changed_at)
                        VALUES (:edition, :number, 0, :content::jsonb, :room::integer, :starts::timestamptz, :ends::timestamptz,
                            :draft::integer, :now)"""))
                .param("edition", edition)
                .param("number", number)
                .param("draft", draft)
                .update();
        return number;
    }

    /** Answers whether it was at this version. */
    boolean change(int edition, int number, long version, SessionFacts facts, @Nullable Place place, Instant now) {
        return described(facts, place, now, sql.sql("""
                        UPDATE forum.agenda_session SET version = version + 1, content = :content::jsonb, room = :room::integer,
                            starts_at = :starts::timestamptz, ends_at = :ends::timestamptz, changed_at = :now
                        WHERE edition = :edition AND number = :number AND version = :version"""))
                        .param("edition", edition)
                        .param("number", number)
                        .param("version", version)
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec described(
            SessionFacts facts, @Nullable Place place, Instant now, JdbcClient.StatementSpec statement) {
        return statement
                .param("content", JSON.writeValueAsString(facts))
                .param("room", place == null ? null : place.room())
                .param("starts", place == null ? null : place.startsAt().atOffset(ZoneOffset.UTC))
                .param("ends", place == null ? null : place.endsAt().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    /** It does not take place for this reason, or does all the same for null; answers whether it was at this version. */
    boolean cancel(int edition, int number, long version, @Nullable String reason, Instant now) {
        return sql.sql("UPDATE forum.agenda_session SET version = version + 1, cancelled = :reason, changed_at = :now"
                                + " WHERE edition = :edition AND number = :number AND version = :version")
                        .param("reason", reason)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("edition", edition)
                        .param("number", number)
                        .param("version", version)
                        .update()
                > 0;
    }
}
