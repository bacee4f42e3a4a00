package org.wsis.consultation.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;

/** Keeps proposals that contributions become one. */
@Component
public class Mergers {
    private final JdbcClient sql;

    Mergers(JdbcClient sql) {
        this.sql = sql;
    }

    /** All about the contribution, the last first. */
    List<Merger> of(UUID contribution) {
        return sql.sql(
                        "SELECT * FROM consultation.merger WHERE stays = :one OR joins = :one ORDER BY proposed_at DESC, id")
                .param("one", contribution)
                .query(Mergers::merger)
                .list();
    }

    /** The open one about it. */
    Optional<Merger> open(UUID contribution) {
        return of(contribution).stream()
                .filter(merger -> merger.outcome() == null)
                .findFirst();
    }

    /** Whether its author is asked about something. */
    public boolean isAsked(UUID contribution) {
        return open(contribution).isPresent();
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
        sql.sql("INSERT INTO consultation.merger (id, stays, joins, words, proposed_at, proposed_by)"
                        + " VALUES (gen_random_uuid(), ?, ?, ?, ?, ?)")
                .params(stays, joins, words, now.atOffset(ZoneOffset.UTC), by.value())
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
