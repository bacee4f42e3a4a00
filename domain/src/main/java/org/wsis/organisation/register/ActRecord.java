package org.wsis.organisation.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.organisation.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** The append-only history of the register. */
@Component
class ActRecord {
    private static final JsonMapper JSON = new JsonMapper();

    /** True of an act {@code a} on which a later act rests that was not undone. */
    static final String RESTED_ON = """
            EXISTS (SELECT FROM organisation.act later
                     WHERE later.serial > a.serial
                       AND (later.organisation IN (a.organisation, a.other) OR later.other IN (a.organisation, a.other))
                       AND later.kind IN ('EDITED', 'NAME_ADDED', 'NAME_REMOVED', 'MERGED', 'SPLIT')
                       AND NOT EXISTS (SELECT FROM organisation.act u WHERE u.undoes = later.id))
            """;

    /** True of an act {@code a} of a kind that can be undone and was not. */
    static final String STANDS = """
            a.kind IN ('EDITED', 'NAME_ADDED', 'NAME_REMOVED', 'MERGED', 'SPLIT')
            AND NOT EXISTS (SELECT FROM organisation.act u WHERE u.undoes = a.id)
            """;

    /** What an act {@code a} was about, seen from the organisation {@code :id}: a name, a domain, or the other one. */
    static final String ABOUT = """
            coalesce(a.moved ->> 'about', a.moved -> 'removed' -> 0 ->> 'text',
                (SELECT o.name FROM organisation.organisation o
                  WHERE o.id = CASE WHEN a.other = :id THEN a.organisation ELSE a.other END),
                (SELECT n.text FROM organisation.name n WHERE n.id = (a.moved -> 'added' ->> 0)::uuid))
            """;

    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ActRecord(JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** An act that can be undone now. */
    record Undoable(
            String kind, UUID organisation, @Nullable UUID other, Moved moved) {}

    Optional<Undoable> undoable(UUID act) {
        return sql.sql("SELECT a.kind, a.organisation, a.other, a.moved FROM organisation.act a WHERE a.id = :act AND "
                        + STANDS + " AND NOT " + RESTED_ON)
                .param("act", act)
                .query((row, number) -> new Undoable(
                        row.getString("kind"),
                        row.getObject("organisation", UUID.class),
                        row.getObject("other", UUID.class),
                        JSON.readValue(row.getString("moved"), Moved.class)))
                .optional();
    }

    void add(
            String kind,
            OrganisationId organisation,
            @Nullable UUID other,
            @Nullable UUID undoes,
            AccountId by,
            String reason,
            Moved moved) {
        Instant now = clock.instant();
        sql.sql("INSERT INTO organisation.act (id, organisation, other, kind, undoes, by, at, reason, moved)"
                        + " VALUES (:id, :organisation, :other, :kind, :undoes, :by, :at, :reason, :moved::jsonb)")
                .param("id", UUID.randomUUID())
                .param("organisation", organisation.value())
                .param("other", other)
                .param("kind", kind)
                .param("undoes", undoes)
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("moved", JSON.writeValueAsString(moved))
                .update();
        sql.sql("UPDATE organisation.organisation SET version = version + 1 WHERE id = :id")
                .param("id", organisation.value())
                .update();
        events.publishEvent(new AuditedAct(
                by,
                now,
                "organisation." + kind.toLowerCase(Locale.ROOT).replace('_', '-'),
                "organisation",
                organisation.toString(),
                other == null ? Map.of("reason", reason) : Map.of("reason", reason, "other", other.toString())));
    }
}
