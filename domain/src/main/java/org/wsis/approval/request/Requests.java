package org.wsis.approval.request;

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
import org.wsis.approval.ApprovalId;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.ApprovalView.State;

/** The rows. Each change is one statement with its condition, so that of two at the same time one wins. */
@Component
class Requests {
    private static final String TIME_IS_OVER =
            "UPDATE approval.request SET state = 'EXPIRED', decided_at = :now WHERE state = 'OPEN' AND expires_at <= :now";

    private final JdbcClient database;

    Requests(JdbcClient database) {
        this.database = database;
    }

    /** False if one of this kind for this subject is open. */
    boolean add(ApprovalView request) {
        return database.sql("INSERT INTO approval.request"
                                + " (id, kind, subject, reason, asked_by, asked_at, expires_at)"
                                + " VALUES (:id, :kind, :subject, :reason, :by, :at, :expires)"
                                + " ON CONFLICT (kind, subject) WHERE state = 'OPEN' DO NOTHING")
                        .param("id", request.id().value())
                        .param("kind", request.kind())
                        .param("subject", request.subject())
                        .param("reason", request.reason())
                        .param("by", request.askedBy().value())
                        .param("at", time(request.askedAt()))
                        .param("expires", time(request.expiresAt()))
                        .update()
                == 1;
    }

    /** Closes what nobody decided in time, and gives what was closed. */
    List<ApprovalView> expire(Instant now) {
        return database.sql(TIME_IS_OVER + " RETURNING *")
                .param("now", time(now))
                .query(Requests::view)
                .list();
    }

    /** False if it cannot be decided by this person now. */
    boolean decide(ApprovalId request, State state, AccountId by, Instant now, String answer) {
        return database.sql("UPDATE approval.request SET state = :state, decided_by = :by, decided_at = :now,"
                                + " answer = :answer WHERE id = :id AND state = 'OPEN' AND asked_by <> :by"
                                + " AND expires_at > :now")
                        .param("state", state.name())
                        .param("by", by.value())
                        .param("now", time(now))
                        .param("answer", answer)
                        .param("id", request.value())
                        .update()
                == 1;
    }

    Optional<ApprovalView> find(ApprovalId request) {
        return database.sql("SELECT * FROM approval.request WHERE id = ?")
                .param(request.value())
                .query(Requests::view)
                .optional();
    }

    List<ApprovalView> of(String kind, String subject) {
        return database.sql("SELECT * FROM approval.request WHERE kind = ? AND subject = ? ORDER BY asked_at DESC, id")
                .params(kind, subject)
                .query(Requests::view)
                .list();
    }

    List<ApprovalView> open(Instant now, int limit) {
        return database.sql("SELECT * FROM approval.request WHERE state = 'OPEN' AND expires_at > :now"
                        + " ORDER BY asked_at, id LIMIT :most")
                .param("now", time(now))
                .param("most", limit)
                .query(Requests::view)
                .list();
    }

    List<ApprovalView> all(int offset, int limit) {
        return database.sql("SELECT * FROM approval.request ORDER BY asked_at DESC, id OFFSET ? LIMIT ?")
                .params(offset, limit)
                .query(Requests::view)
                .list();
    }

    long count() {
        return database.sql("SELECT count(*) FROM approval.request")
                .query(Long.class)
                .single();
    }

    private static ApprovalView view(ResultSet row, int number) throws SQLException {
        return new ApprovalView(
                new ApprovalId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("reason"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                decider(row),
                instant(row),
                row.getString("answer"));
    }

    private static @Nullable AccountId decider(ResultSet row) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        return by == null ? null : new AccountId(by);
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
