package org.wsis.stocktaking.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.schedule.GenevaTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.State;

/** Reads what was handed in from a country; drafts, revisions and what people took back are their own. */
@Component
class NationalEntries {
    private static final String FROM = """
             FROM stocktaking.entry
            WHERE country = :country AND revises IS NULL AND state NOT IN ('DRAFT', 'WITHDRAWN', 'ADOPTED')
            """;
    private static final String COLUMNS =
            "SELECT id, number, title, organisation_name, state, received_at, published_at";
    private static final String NEWEST = " ORDER BY coalesce(received_at, published_at) DESC, id";

    private final JdbcClient database;

    NationalEntries(JdbcClient database) {
        this.database = database;
    }

    long count(String country, NationalFilter filter) {
        return asked("SELECT count(*)", "", country, filter).query(Long.class).single();
    }

    List<NationalLine> find(String country, NationalFilter filter, int offset, int limit) {
        return asked(COLUMNS, NEWEST + " OFFSET :offset LIMIT :limit", country, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    /** How many there are of each state, whatever states the filter asks for. */
    Map<String, Long> states(String country, NationalFilter filter) {
        return counts("state", country, filter.ofAnyState());
    }

    /** How many there are of each Action Line, whatever lines the filter asks for. */
    Map<String, Long> actionLines(String country, NationalFilter filter) {
        return counts("unnest(action_lines)", country, filter.ofAnyLine());
    }

    private Map<String, Long> counts(String value, String country, NationalFilter filter) {
        Map<String, Long> counts = new HashMap<>();
        asked(
                        "SELECT value, count(*) FROM (SELECT " + value + " AS value",
                        ") AS found GROUP BY value",
                        country,
                        filter)
                .query(row -> {
                    counts.put(row.getString("value"), row.getLong("count"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec asked(String select, String rest, String country, NationalFilter filter) {
        var sql = new StringBuilder(select).append(FROM);
        Map<String, Object> values = new HashMap<>(Map.of("country", country));
        if (!filter.states().isEmpty()) {
            sql.append(" AND state IN (:states)");
            values.put("states", filter.states().stream().map(Enum::name).toList());
        }
        if (!filter.actionLines().isEmpty()) {
            sql.append(" AND EXISTS (SELECT FROM unnest(action_lines) AS line WHERE line IN (:lines))");
            values.put("lines", filter.actionLines());
        }
        if (filter.since() != null) {
            sql.append(" AND coalesce(received_at, published_at) >= :since");
            values.put("since", GenevaTime.startOf(filter.since()).atOffset(ZoneOffset.UTC));
        }
        return database.sql(sql.append(rest).toString()).params(values);
    }

    private static NationalLine line(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        var id = new EntryId(row.getObject("id", UUID.class));
        return new NationalLine(
                row.getLong("number"),
                row.getString("title"),
                row.getString("organisation_name"),
                state,
                instant(row.getTimestamp("received_at")),
                state == State.PUBLISHED ? instant(row.getTimestamp("published_at")) : null,
                state == State.PUBLISHED ? id.path() : null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
