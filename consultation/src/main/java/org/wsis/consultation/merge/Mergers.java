package org.wsis.consultation.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;

/** Keeps proposals that contributions become one. */
@Component
public class Mergers {
    private final JdbcClient sql;

    Mergers(JdbcClient sql) {
        this.sql = sql;
    }

    /** The open one about the contribution. */
    Optional<Merger> open(UUID contribution) {
        return open(contribution, "");
    }

    /** The same, as it stays until the running transaction ends; the handling of the contribution is held already. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Merger> lockOpen(UUID contribution) {
        return open(contribution, " FOR UPDATE");
    }

    private Optional<Merger> open(UUID contribution, String lock) {
        return sql.sql("SELECT * FROM consultation.merger WHERE ended_at IS NULL AND (stays = :one OR joins = :one)"
                        + " ORDER BY proposed_at LIMIT 1" + lock)
                .param("one", contribution)
                .query(Mergers::merger)
                .optional();
    }

    /** Whether its author is asked about something that everybody can read. */
    public boolean isAsked(UUID contribution) {
        return sql.sql("SELECT EXISTS (SELECT FROM consultation.merger m"
                        + " JOIN consultation.standing s ON s.id = m.stays JOIN consultation.standing j ON j.id = m.joins"
                        + " WHERE m.ended_at IS NULL AND ? IN (m.stays, m.joins) AND s.shown AND j.shown)")
                .param(contribution)
                .query(Boolean.class)
                .single();
    }

    private static Merger merger(ResultSet row, int number) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        return new Merger(
                row.getObject("id", UUID.class),
                row.getObject("stays", UUID.class),
                row.getObject("joins", UUID.class),
                row.getString("words"),
                row.getObject("stays_at") != null,
                row.getObject("joins_at") != null,
                outcome == null ? null : Merger.Outcome.valueOf(outcome));
    }

    void propose(UUID stays, UUID joins, String words, AccountId by, Instant now) {
        sql.sql("INSERT INTO consultation.merger (id, process, stays, joins, words, proposed_at, proposed_by)"
                        + " SELECT gen_random_uuid(), process, id, :joins, :words, :now, :by"
                        + " FROM consultation.contribution WHERE id = :stays")
                .param("stays", stays)
                .param("joins", joins)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    void agree(Merger merger, boolean stays, Instant now) {
        sql.sql("UPDATE consultation.merger SET " + (stays ? "stays_at" : "joins_at") + " = ? WHERE id = ?")
                .params(now.atOffset(ZoneOffset.UTC), merger.id())
                .update();
    }

    void end(Merger merger, Merger.Outcome outcome, Instant now) {
        sql.sql("UPDATE consultation.merger SET outcome = ?, ended_at = ? WHERE id = ?")
                .params(outcome.name(), now.atOffset(ZoneOffset.UTC), merger.id())
                .update();
    }
}
