package org.wsis.consultation.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.question.Wording;
import org.wsis.consultation.said.Sayings;
import org.wsis.moderation.ReasonCode;

/** Keeps what staff have done with contributions; each change raises the version. */
@Component
public class Handlings {
    private final JdbcClient sql;

    Handlings(JdbcClient sql) {
        this.sql = sql;
    }

    /** As it is now. */
    public Handling find(UUID contribution) {
        return read(contribution, "");
    }

    /** The same, as it stays until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Handling lock(UUID contribution) {
        sql.sql("INSERT INTO consultation.handling (contribution) VALUES (?) ON CONFLICT DO NOTHING")
                .param(contribution)
                .update();
        return read(contribution, " FOR UPDATE OF h");
    }

    private Handling read(UUID contribution, String lock) {
        return sql.sql(
                        "SELECT h.*, (SELECT s.merged_into FROM consultation.standing s WHERE s.id = h.contribution) AS whole"
                                + " FROM consultation.handling h WHERE h.contribution = ?" + lock)
                .param(contribution)
                .query(Handlings::handling)
                .optional()
                .orElse(Handling.NONE);
    }

    private static Handling handling(ResultSet row, int number) throws SQLException {
        @Nullable UUID assignee = row.getObject("assignee", UUID.class);
        @Nullable OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        @Nullable String reason = row.getString("hidden_reason");
        @Nullable String fate = row.getString("fate");
        return new Handling(
                row.getLong("version"),
                assignee == null ? null : new AccountId(assignee),
                read == null ? null : read.toInstant(),
                reason == null ? null : ReasonCode.valueOf(reason),
                row.getString("hidden_words"),
                fate == null ? null : Fate.valueOf(fate),
                Sayings.ofNullable(row.getString("fate_words")),
                row.getObject("whole") != null);
    }

    void assign(UUID contribution, AccountId to) {
        change(contribution, "assignee = ?", to.value());
    }

    void release(UUID contribution) {
        change(contribution, "assignee = NULL");
    }

    void read(UUID contribution, Instant now) {
        change(contribution, "read_at = ?", now.atOffset(ZoneOffset.UTC));
    }

    void hide(UUID contribution, ReasonCode reason, String words, Instant now) {
        change(
                contribution,
                "hidden_reason = ?, hidden_words = ?, hidden_at = ?",
                reason.name(),
                words,
                now.atOffset(ZoneOffset.UTC));
    }

    void restore(UUID contribution) {
        change(contribution, "hidden_reason = NULL, hidden_words = NULL, hidden_at = NULL");
    }

    void decide(UUID contribution, Fate fate, Wording words, Instant now) {
        change(
                contribution,
                "fate = ?, fate_words = ?::jsonb, fate_at = ?",
                fate.name(),
                Sayings.json(words),
                now.atOffset(ZoneOffset.UTC));
    }

    /** From now on the contribution is a part of the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(UUID contribution, UUID into) {
        change(contribution, "merged_into = ?", into);
    }

    /** Whether one of the two is a part already, or that which joins has parts, whether or not everybody can read them now. */
    public boolean areBound(UUID stays, UUID joins) {
        return sql.sql("SELECT EXISTS (SELECT FROM consultation.handling WHERE merged_into IS NOT NULL"
                        + " AND (contribution IN (:stays, :joins) OR merged_into = :joins))")
                .param("stays", stays)
                .param("joins", joins)
                .query(Boolean.class)
                .single();
    }

    /** Something else changed that staff have to see before they act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void touch(UUID contribution) {
        change(contribution, "assignee = assignee");
    }

    private void change(UUID contribution, String what, Object... values) {
        sql.sql("UPDATE consultation.handling SET version = version + 1, " + what + " WHERE contribution = ?")
                .params(Stream.concat(Arrays.stream(values), Stream.of(contribution))
                        .toList())
                .update();
    }
}
