package org.wsis.stocktaking.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.State;

/** Reads what was handed in from a country; drafts, revisions and what people took back are their own. */
@Component
class NationalEntries {
    private static final String FROM = """
             FROM stocktaking.entry
            WHERE country = :country AND revises IS NULL AND state NOT IN ('DRAFT', 'WITHDRAWN', 'ADOPTED')
              AND (:state::text IS NULL OR state = :state)
            """;

    private final JdbcClient database;

    NationalEntries(JdbcClient database) {
        this.database = database;
    }

    long count(String country, @Nullable State state) {
        return asked("SELECT count(*)" + FROM, country, state).query(Long.class).single();
    }

    List<NationalLine> find(String country, @Nullable State state, int offset, int limit) {
        return asked(
                        "SELECT id, number, title, organisation_name, state, received_at, published_at" + FROM
                                + " ORDER BY coalesce(received_at, published_at) DESC, id OFFSET :offset LIMIT :limit",
                        country,
                        state)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, String country, @Nullable State state) {
        return database.sql(sql).param("country", country).param("state", state == null ? null : state.name());
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
                instant(row.getTimestamp("published_at")),
                state == State.PUBLISHED ? id.path() : null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
