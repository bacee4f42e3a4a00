package org.wsis.consultation.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.HeldAddress;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ContributionId;
import org.wsis.reference.Language;
import org.wsis.reference.StakeholderType;

/** Keeps notes of meetings. Who may read them is asked before. */
@Component
class Notes {
    private static final String READ = "SELECT n.*, c.number FROM consultation.meeting_note n"
            + " LEFT JOIN consultation.contribution c ON c.id = n.contribution WHERE ";

    private final JdbcClient sql;

    Notes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a meeting, in the order in which they were written. */
    List<Note> ofMeeting(UUID meeting) {
        return read("n.meeting = ? ORDER BY n.written_at, n.id", meeting);
    }

    /** Those that name this mailbox while it was an account's. */
    List<Note> about(HeldAddress held) {
        return read(
                "n.email = ? AND n.written_at >= ? AND n.written_at < ? ORDER BY n.written_at, n.id",
                held.email().value(),
                held.since().atOffset(ZoneOffset.UTC),
                held.until().atOffset(ZoneOffset.UTC));
    }

    /** The note, if it is of the meeting. */
    Optional<Note> find(UUID meeting, UUID id) {
        return read("n.meeting = ? AND n.id = ?", meeting, id).stream().findFirst();
    }

    /** The note of which the letter with this secret was the last. */
    Optional<Note> find(ConsultationId consultation, Secret secret) {
        return read("n.process = ? AND n.hash = ?", consultation.value(), secret.digest()).stream()
                .findFirst();
    }

    /** The same, as it stays until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Note> lock(ConsultationId consultation, Secret secret) {
        return read("n.process = ? AND n.hash = ? FOR UPDATE OF n", consultation.value(), secret.digest()).stream()
                .findFirst();
    }

    private List<Note> read(String condition, Object... values) {
        return sql.sql(READ + condition).params(values).query(Notes::note).list();
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
        return new Note(
                row.getObject("id", UUID.class),
                new ConsultationId(row.getObject("process", UUID.class)),
                row.getObject("meeting", UUID.class),
                row.getLong("version"),
                NoteState.valueOf(row.getString("state")),
                details(row),
                expires == null ? null : expires.toInstant(),
                row.getObject("number", Integer.class));
    }

    private static NoteDetails details(ResultSet row) throws SQLException {
        @Nullable String type = row.getString("stakeholder_type");
        return new NoteDetails(
                row.getString("speaker"),
                row.getString("email"),
                row.getString("affiliation"),
                type == null ? null : StakeholderType.valueOf(type),
                row.getString("country"),
                Language.of(Locale.of(row.getString("language"))),
                row.getString("title"),
                row.getString("words"));
    }

    void add(UUID id, ConsultationId consultation, UUID meeting, NoteDetails details, AccountId by, Instant now) {
        described(
                        sql.sql(
                                "INSERT INTO consultation.meeting_note (id, process, meeting, version, speaker, email, affiliation,"
                                        + " stakeholder_type, country, language, title, words, written_at, written_by, state)"
                                        + " VALUES (:id, :process, :meeting, 0, :speaker, :email, :affiliation, :type, :country, :language,"
                                        + " :title, :words, :now, :by, 'DRAFT')"),
                        details)
                .param("id", id)
                .param("process", consultation.value())
                .param("meeting", meeting)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Says this from now on; answers whether it is as it was seen. */
    boolean change(UUID id, long version, NoteDetails details) {
        return described(
                                sql.sql(
                                        "UPDATE consultation.meeting_note SET version = version + 1, speaker = :speaker,"
                                                + " email = :email, affiliation = :affiliation, stakeholder_type = :type, country = :country,"
                                                + " language = :language, title = :title, words = :words"
                                                + " WHERE id = :id AND version = :version AND state = 'DRAFT'"),
                                details)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec described(JdbcClient.StatementSpec statement, NoteDetails details) {
        return statement
                .param("speaker", details.speaker())
                .param("email", details.email())
                .param("affiliation", details.affiliation())
                .param("type", details.type() == null ? null : details.type().name())
                .param("country", details.country())
                .param("language", details.language().code())
                .param("title", details.title())
                .param("words", details.words());
    }

    /** The speaker is asked by this secret; an earlier one leads nowhere any more. Answers whether it is as it was seen. */
    boolean ask(UUID id, long version, Secret secret, Instant expires) {
        return sql.sql("UPDATE consultation.meeting_note SET version = version + 1, state = 'WAITING', hash = ?,"
                                + " expires_at = ? WHERE id = ? AND version = ? AND state IN ('DRAFT', 'WAITING')")
                        .params(secret.digest(), expires.atOffset(ZoneOffset.UTC), id, version)
                        .update()
                == 1;
    }

    /** The speaker answers; with a contribution they agree. */
    void answer(UUID id, @Nullable ContributionId contribution, Instant now) {
        sql.sql("UPDATE consultation.meeting_note SET version = version + 1, state = :state, answered_at = :now,"
                        + " contribution = :contribution::uuid WHERE id = :id")
                .param("state", (contribution == null ? NoteState.DECLINED : NoteState.AGREED).name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("contribution", contribution == null ? null : contribution.toString())
                .param("id", id)
                .update();
    }

    /** Answers whether it is as it was seen, and could go. */
    boolean discard(UUID id, long version) {
        return sql.sql("DELETE FROM consultation.meeting_note WHERE id = ? AND version = ? AND state <> 'AGREED'")
                        .params(id, version)
                        .update()
                == 1;
    }
}
