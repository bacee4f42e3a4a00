package org.wsis.audit.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.audit.Trail;

/** The record of acts in the database. */
@Component
class StoredTrail implements Trail {
    private static final String MATCHING = """
            FROM audit.act WHERE (:author::uuid IS NULL OR author = :author)
            AND (:act::text IS NULL OR act = :act)
            AND (:subject::text IS NULL OR subject = :subject)
            AND (:subjectId::text IS NULL OR subject_id = :subjectId)
            AND (:from::timestamptz IS NULL OR at >= :from)
            AND (:until::timestamptz IS NULL OR at < :until)
            """;

    private final JdbcClient database;

    StoredTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Entry> find(Filter filter, int offset, int limit) {
        return matching("""
                        SELECT id, author, at, recorded_at, act, subject, subject_id, request_id,
                            ARRAY(SELECT f.key FROM jsonb_each_text(facts) f ORDER BY f.key) AS names,
                            ARRAY(SELECT f.value FROM jsonb_each_text(facts) f ORDER BY f.key) AS values
                        """ + MATCHING + "ORDER BY id DESC OFFSET :offset LIMIT :limit", filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(StoredTrail::entry)
                .list();
    }

    @Override
    public long count(Filter filter) {
        return matching("SELECT count(*) " + MATCHING, filter).query(Long.class).single();
    }

    /** Jumps from name to name along the index, so that a long record costs no more than a short one. */
    @Override
    public List<String> acts() {
        return database.sql("""
                        WITH RECURSIVE name AS (
                            (SELECT act FROM audit.act ORDER BY act LIMIT 1)
                            UNION ALL
                            SELECT (SELECT act FROM audit.act WHERE act > name.act ORDER BY act LIMIT 1)
                            FROM name WHERE name.act IS NOT NULL)
                        SELECT act FROM name WHERE act IS NOT NULL
                        """).query(String.class).list();
    }

    private StatementSpec matching(String sql, Filter filter) {
        return database.sql(sql)
                .param("author", filter.by() == null ? null : filter.by().value())
                .param("act", filter.act())
                .param("subject", filter.subject())
                .param("subjectId", filter.subjectId())
                .param("from", utc(filter.from()))
                .param("until", utc(filter.until()));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        UUID author = row.getObject("author", UUID.class);
        return new Entry(
                row.getLong("id"),
                author == null ? null : new AccountId(author),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                row.getString("subject"),
                row.getString("subject_id"),
                facts(row),
                row.getString("request_id"));
    }

    private static Map<String, String> facts(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        String[] values = (String[]) row.getArray("values").getArray();
        var facts = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            facts.put(names[i], values[i]);
        }
        return facts;
    }
}
