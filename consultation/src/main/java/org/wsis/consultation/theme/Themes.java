package org.wsis.consultation.theme;

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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.said.Sayings;

/** Keeps themes. Who may write them is asked before. */
@Component
public class Themes {
    private static final String THEMES = """
            SELECT t.*, (SELECT count(*) FROM consultation.theme_contribution p JOIN consultation.standing s ON s.id = p.contribution
                WHERE p.theme = t.id AND s.shown AND s.merged_into IS NULL) AS contributions
            FROM consultation.theme t""";

    private final JdbcClient sql;

    Themes(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of a consultation in their order, in one statement. */
    public List<Theme> of(ConsultationId process) {
        return sql.sql(THEMES + " WHERE t.process = ? ORDER BY t.place, t.created_at, t.id")
                .param(process.value())
                .query(Themes::theme)
                .list();
    }

    /** The theme, if the consultation has it. */
    public Optional<Theme> find(ConsultationId process, UUID id) {
        return sql.sql(THEMES + " WHERE t.process = ? AND t.id = ?")
                .params(process.value(), id)
                .query(Themes::theme)
                .optional();
    }

    /** The themes of which the contribution is a part, in their order, in one statement. */
    public List<Placed> of(UUID contribution) {
        return sql.sql("SELECT t.*, 0 AS contributions, p.note FROM consultation.theme t"
                        + " JOIN consultation.theme_contribution p ON p.theme = t.id WHERE p.contribution = ?"
                        + " ORDER BY t.place, t.created_at, t.id")
                .param(contribution)
                .query((row, number) -> new Placed(theme(row, number), row.getString("note")))
                .list();
    }

    /** Whether the contribution is a part of the theme. */
    public boolean has(UUID theme, UUID contribution) {
        return sql.sql(
                        "SELECT EXISTS (SELECT FROM consultation.theme_contribution WHERE theme = ? AND contribution = ?)")
                .params(theme, contribution)
                .query(Boolean.class)
                .single();
    }

    /** Makes the contribution a part of the theme. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void place(UUID contribution, UUID theme, @Nullable String note, AccountId by, Instant now) {
        sql.sql("INSERT INTO consultation.theme_contribution (process, theme, contribution, note, placed_at, placed_by)"
                        + " SELECT process, :theme, id, :note::text, :now, :by"
                        + " FROM consultation.contribution WHERE id = :contribution")
                .param("theme", theme)
                .param("contribution", contribution)
                .param("note", note)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Takes the contribution out of the theme. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID contribution, UUID theme) {
        sql.sql("DELETE FROM consultation.theme_contribution WHERE theme = ? AND contribution = ?")
                .params(theme, contribution)
                .update();
    }

    /** The version, as it stays until the running transaction ends. */
    Optional<Long> lock(ConsultationId process, UUID id) {
        return sql.sql("SELECT version FROM consultation.theme WHERE process = ? AND id = ? FOR UPDATE")
                .params(process.value(), id)
                .query(Long.class)
                .optional();
    }

    /** Whether it was not there yet. */
    boolean add(ConsultationId process, UUID id, ThemeWords words, Instant now) {
        int added = sql.sql("INSERT INTO consultation.theme (id, process, version, place, title, about, created_at)"
                        + " VALUES (?, ?, 0, ?, ?::jsonb, ?::jsonb, ?) ON CONFLICT (id) DO NOTHING")
                .params(
                        id,
                        process.value(),
                        words.place(),
                        Sayings.json(words.title()),
                        Sayings.json(words.about()),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        return added == 1;
    }

    /** Whether something was ever a part of it. */
    boolean wasUsed(UUID id) {
        return sql.sql("SELECT EXISTS (SELECT FROM consultation.fate_event WHERE theme = :id)"
                        + " OR EXISTS (SELECT FROM consultation.theme_contribution WHERE theme = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void delete(UUID id) {
        sql.sql("DELETE FROM consultation.theme WHERE id = ?").param(id).update();
    }

    void describe(UUID id, ThemeWords words) {
        sql.sql("UPDATE consultation.theme SET version = version + 1, place = ?, title = ?::jsonb, about = ?::jsonb"
                        + " WHERE id = ?")
                .params(words.place(), Sayings.json(words.title()), Sayings.json(words.about()), id)
                .update();
    }

    void close(UUID id, ThemeAnswer answer, Instant now) {
        sql.sql(
                        "UPDATE consultation.theme SET version = version + 1, outcome = ?, outcome_words = ?::jsonb, closed_at = ?"
                                + " WHERE id = ?")
                .params(answer.outcome().name(), Sayings.json(answer.words()), now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static Theme theme(ResultSet row, int number) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        @Nullable OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Theme(
                row.getObject("id", UUID.class),
                new ConsultationId(row.getObject("process", UUID.class)),
                row.getLong("version"),
                row.getInt("place"),
                Sayings.of(row.getString("title")),
                Sayings.of(row.getString("about")),
                outcome == null ? null : Outcome.valueOf(outcome),
                Sayings.ofNullable(row.getString("outcome_words")),
                closed == null ? null : closed.toInstant(),
                row.getLong("contributions"));
    }
}
