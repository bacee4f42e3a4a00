package org.wsis.consultation.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.HeldAddress;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationId;
import org.wsis.reference.Language;
import org.wsis.reference.StakeholderType;

/** Reads notes of meetings. Who may read them is asked before. */
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

    /** The one that is the contribution of this number, as it stays until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Note> lock(ConsultationId consultation, int number) {
        return read("n.process = ? AND c.number = ? FOR UPDATE OF n", consultation.value(), number).stream()
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
                row.getObject("contribution", UUID.class),
                row.getObject("number", Integer.class));
    }

    private static NoteDetails details(ResultSet row) throws SQLException {
        @Nullable String type = row.getString("stakeholder_type");
        return new NoteDetails(
                Objects.requireNonNullElse(row.getString("speaker"), NoteDetails.NOBODY),
                Objects.requireNonNullElse(row.getString("email"), NoteDetails.NOBODY),
                row.getString("affiliation"),
                type == null ? null : StakeholderType.valueOf(type),
                row.getString("country"),
                Language.of(Locale.of(row.getString("language"))),
                row.getString("title"),
                row.getString("words"));
    }
}
