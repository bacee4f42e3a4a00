package org.wsis.consultation.note;

import java.time.Instant;
import java.time.ZoneOffset;
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

/** Writes notes of meetings. Whoever saw an older version changes nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoteRows {
    private final JdbcClient sql;

    NoteRows(JdbcClient sql) {
        this.sql = sql;
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

    /** The speaker takes back that they agreed. */
    void takeBack(UUID id, Instant now) {
        sql.sql("UPDATE consultation.meeting_note SET version = version + 1, state = 'WITHDRAWN', withdrawn_at = ?"
                        + " WHERE id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Whoever has this address is asked nothing any more; of what they agreed to, the words stay without a name. */
    void forget(HeldAddress held) {
        of("DELETE FROM consultation.meeting_note", "state NOT IN ('AGREED', 'WITHDRAWN')", held);
        of(
                "UPDATE consultation.meeting_note SET version = version + 1, speaker = NULL, email = NULL, affiliation = NULL",
                "state IN ('AGREED', 'WITHDRAWN')",
                held);
    }

    private void of(String change, String which, HeldAddress held) {
        sql.sql(change + " WHERE email = ? AND written_at >= ? AND written_at < ? AND " + which)
                .params(
                        held.email().value(),
                        held.since().atOffset(ZoneOffset.UTC),
                        held.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Answers whether it is as it was seen, and could go. */
    boolean discard(UUID id, long version) {
        return sql.sql(
                                "DELETE FROM consultation.meeting_note WHERE id = ? AND version = ? AND state NOT IN ('AGREED', 'WITHDRAWN')")
                        .params(id, version)
                        .update()
                == 1;
    }
}
