package org.wsis.consultation.fate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.question.Wording;
import org.wsis.consultation.said.Sayings;

/** The ledger of fates: events are added, and never changed. */
@Component
public class Fates {
    private static final String EVENTS = """
            SELECT s.number, s.title, e.kind, e.at, e.by, e.theme, t.title AS theme_title, o.number AS other, e.words,
                r.name AS formal_input_of
            FROM (SELECT 0 AS id, c.id AS contribution, 'RECEIVED' AS kind, c.sent_at AS at, NULL::uuid AS by,
                    NULL::uuid AS theme, NULL::uuid AS other, NULL::jsonb AS words FROM consultation.contribution c
                UNION ALL SELECT id, contribution, kind, at, by, theme, other, words FROM consultation.fate_event) e
            JOIN consultation.standing s ON s.id = e.contribution
            LEFT JOIN consultation.theme t ON t.id = e.theme
            LEFT JOIN consultation.standing o ON o.id = e.other AND o.shown
            LEFT JOIN consultation.formal_input f ON f.contribution = s.id
            LEFT JOIN consultation.review r ON r.id = f.review
            """;

    private final JdbcClient sql;

    Fates(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everything about one contribution, in its order; staff and its author may see it, others if it is shown. */
    public List<FateEvent> of(UUID contribution) {
        return sql.sql(EVENTS + "WHERE s.id = ? ORDER BY e.id")
                .param(contribution)
                .query(Fates::event)
                .list();
    }

    /** A part of everything that everybody may see, by contribution; pages count from 1. */
    public List<FateEvent> shown(ConsultationId process, int page, int size) {
        return sql.sql(EVENTS + "WHERE s.process = ? AND s.shown ORDER BY s.number, e.id LIMIT ? OFFSET ?")
                .params(process.value(), size, (page - 1L) * size)
                .query(Fates::event)
                .list();
    }

    private static FateEvent event(ResultSet row, int number) throws SQLException {
        @Nullable UUID by = row.getObject("by", UUID.class);
        return new FateEvent(
                row.getInt("number"),
                row.getString("title"),
                FateKind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                by == null ? null : new AccountId(by),
                row.getObject("theme", UUID.class),
                Sayings.ofNullable(row.getString("theme_title")),
                row.getObject("other", Integer.class),
                Sayings.ofNullable(row.getString("words")),
                row.getString("formal_input_of"));
    }

    /** Writes it down. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Happened event) {
        sql.sql("INSERT INTO consultation.fate_event (process, contribution, kind, at, by, theme, other, words)"
                        + " SELECT process, id, :kind, :at, :by, :theme::uuid, :other::uuid, :words::jsonb"
                        + " FROM consultation.contribution WHERE id = :contribution")
                .param("contribution", event.contribution())
                .param("kind", event.kind().name())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("by", event.by().value())
                .param("theme", event.theme() == null ? null : event.theme().toString())
                .param("other", event.other() == null ? null : event.other().toString())
                .param("words", Sayings.jsonOfNullable(event.words()))
                .update();
    }

    /** Writes it down for every contribution of the theme, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendToTheme(UUID theme, FateKind kind, Instant at, AccountId by, Wording words) {
        sql.sql("INSERT INTO consultation.fate_event (process, contribution, kind, at, by, theme, words)"
                        + " SELECT process, contribution, :kind, :at, :by, theme, :words::jsonb"
                        + " FROM consultation.theme_contribution WHERE theme = :theme")
                .param("kind", kind.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("words", Sayings.json(words))
                .param("theme", theme)
                .update();
    }
}
