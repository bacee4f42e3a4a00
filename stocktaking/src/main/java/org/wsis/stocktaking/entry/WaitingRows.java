package org.wsis.stocktaking.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.moderation.Arrival;
import org.wsis.moderation.PendingFacet;
import org.wsis.moderation.Traits;
import org.wsis.stocktaking.EntryId;

/** Reads the entries that wait for a moderator, sifted. */
@Component
public class WaitingRows {
    private static final String FROM =
            " FROM stocktaking.entry e LEFT JOIN reference.country c ON c.code = e.country WHERE ";
    private static final String LINE = """
            SELECT e.id, e.version, e.title, e.organisation_name, e.received_at, e.promised_by, e.revises IS NOT NULL AS revision,
                   CASE WHEN e.state = 'IN_REVIEW' THEN e.reviewer END AS assignee,
                   EXISTS (SELECT FROM stocktaking.entry_act a WHERE a.entry = e.id AND a.act = 'CORRECTED') AS corrected""";

    private final JdbcClient database;

    WaitingRows(JdbcClient database) {
        this.database = database;
    }

    /** The entries before and behind one in the queue, or null. */
    public record Neighbours(
            @Nullable EntryId previous, @Nullable EntryId next) {
        /** Of what never waited. */
        public static final Neighbours NONE = new Neighbours(null, null);
    }

    /** How many wait and fit. */
    public long count(Arrival arrival, Traits traits) {
        return ask("SELECT count(*)", new WaitingCondition(arrival, traits), "")
                .query(Long.class)
                .single();
    }

    /** Those that wait and fit, the oldest first. */
    public List<WaitingLine> oldest(Arrival arrival, Traits traits, int limit) {
        return ask(LINE, new WaitingCondition(arrival, traits), " ORDER BY e.received_at, e.id LIMIT :limit")
                .param("limit", limit)
                .query(WaitingRows::line)
                .list();
    }

    /** How many would fit for each value of a facet, if nothing were asked of that facet. */
    public Map<String, Long> counts(PendingFacet facet, Arrival arrival, Traits traits) {
        Map<String, Long> counts = new HashMap<>();
        ask(
                        "SELECT value, count(*) FROM (SELECT " + value(facet) + " AS value",
                        new WaitingCondition(arrival, traits.without(facet)),
                        ") AS found WHERE value IS NOT NULL GROUP BY value")
                .query(row -> {
                    counts.put(row.getString("value"), row.getLong("count"));
                });
        return counts;
    }

    private static String value(PendingFacet facet) {
        return switch (facet) {
            case ASSIGNEE ->
                "CASE WHEN e.state = 'IN_REVIEW' THEN e.reviewer::text ELSE '" + PendingFacet.NOBODY + "' END";
            case COUNTRY -> "e.country";
            case REGION -> "CASE WHEN e.international THEN 'INTERNATIONAL' ELSE c.itu_region END";
            case ACTION_LINE -> "unnest(e.action_lines)";
        };
    }

    /** What fits in front of an entry that arrived then, and behind it. */
    public Neighbours around(EntryId id, Instant arrived, Arrival arrival, Traits traits) {
        var condition = new WaitingCondition(arrival, traits);
        return new Neighbours(
                neighbour(id, arrived, condition, "<", "DESC"), neighbour(id, arrived, condition, ">", "ASC"));
    }

    /** What fits behind an entry that was just decided about. */
    public Optional<EntryId> after(EntryId decided, Arrival arrival, Traits traits) {
        return ask(
                        "SELECT e.id",
                        new WaitingCondition(arrival, traits),
                        " AND (e.received_at, e.id) > (SELECT d.received_at, d.id FROM stocktaking.entry d WHERE d.id = :id)"
                                + " ORDER BY e.received_at, e.id LIMIT 1")
                .param("id", decided.value())
                .query((row, number) -> new EntryId(row.getObject("id", UUID.class)))
                .optional();
    }

    private @Nullable EntryId neighbour(
            EntryId id, Instant arrived, WaitingCondition condition, String side, String order) {
        return ask(
                        "SELECT e.id",
                        condition,
                        " AND (e.received_at, e.id) " + side + " (:arrived, :id) ORDER BY e.received_at " + order
                                + ", e.id " + order + " LIMIT 1")
                .param("arrived", arrived.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .query((row, number) -> new EntryId(row.getObject("id", UUID.class)))
                .optional()
                .orElse(null);
    }

    private JdbcClient.StatementSpec ask(String select, WaitingCondition condition, String rest) {
        return database.sql(select + FROM + condition.sql() + rest).params(condition.values());
    }

    private static WaitingLine line(ResultSet row, int number) throws SQLException {
        return new WaitingLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("title"),
                row.getString("organisation_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("promised_by", OffsetDateTime.class).toInstant(),
                row.getBoolean("corrected"),
                row.getBoolean("revision"),
                row.getObject("assignee", UUID.class));
    }
}
