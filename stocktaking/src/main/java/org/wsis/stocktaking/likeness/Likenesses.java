package org.wsis.stocktaking.likeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.stocktaking.EntryId;

/**
 * Finds likely duplicates among what is published and the asking person's own: nearly the same title; a similar title of the
 * same organisation or on the same host; the same web page, in whatever language the title is. The rare words
 * of the title, the organisation and the website find the few that are near, and only these are compared (decision 0077).
 */
@Component
public class Likenesses {
    private static final int SHORTEST_TITLE = 5;

    private static final String QUERY = """
        WITH asked AS (
            SELECT stocktaking.plain(:title) AS title, stocktaking.plain(:organisation) AS organisation,
                   lower(substring(:website FROM '^https?://(?:[^/@]*@)?(?:www\\.)?([^/:?#]+)')) AS host,
                   lower(rtrim(substring(:website FROM '^https?://(?:www\\.)?(.*)$'), '/')) AS site),
        near AS (
            (SELECT found.entry AS id FROM unnest(:any::text[]) AS begun, LATERAL (
                SELECT entry FROM stocktaking.title_word
                WHERE word >= begun COLLATE "C" AND word <= begun || U&'\\+10FFFF' LIMIT 300) AS found)
            UNION
            (SELECT entry FROM (SELECT entry FROM stocktaking.title_word
                WHERE word >= (:all::text[])[1] COLLATE "C" AND word <= (:all::text[])[1] || U&'\\+10FFFF' LIMIT 1000) AS first
              WHERE NOT EXISTS (SELECT FROM unnest((:all::text[])[2:]) AS begun WHERE NOT EXISTS (
                SELECT FROM stocktaking.title_word other WHERE other.entry = first.entry
                   AND other.word >= begun COLLATE "C" AND other.word <= begun || U&'\\+10FFFF'))
              LIMIT 300)
            UNION
            (SELECT id FROM stocktaking.entry
              WHERE state = 'PUBLISHED' AND website IS NOT NULL
                AND lower(rtrim(substring(website FROM '^https?://(?:www\\.)?(.*)$'), '/') COLLATE "C")
                    = (SELECT site FROM asked)
              LIMIT 20)
            UNION
            (SELECT id FROM stocktaking.entry
              WHERE state = 'PUBLISHED' AND website_host = (SELECT host FROM asked) LIMIT 200)
            UNION
            (SELECT id FROM stocktaking.entry
              WHERE state = 'PUBLISHED' AND plain_organisation = stocktaking.plain(:organisation) LIMIT 200)
            UNION
            (SELECT id FROM stocktaking.entry
              WHERE owner = :person AND revises IS NULL AND state NOT IN ('DECLINED', 'WITHDRAWN')
              ORDER BY changed_at DESC LIMIT 100)),
        compared AS (
            SELECT e.*, coalesce(public.similarity(e.plain_title, asked.title), 0) AS titles,
                   coalesce(public.similarity(e.plain_organisation, asked.organisation), 0) AS whose,
                   coalesce(e.website_host = asked.host, false) AS host,
                   coalesce(lower(rtrim(substring(e.website FROM '^https?://(?:www\\.)?(.*)$'), '/')) = asked.site, false)
                       AS site,
                   coalesce(asked.site LIKE '%/%', false) AS deep
            FROM near JOIN stocktaking.entry e USING (id) CROSS JOIN asked
            WHERE e.id <> :entry AND e.title IS NOT NULL)
        SELECT c.id, c.title, c.organisation_name, c.country, c.year, c.language, c.state = 'PUBLISHED' AS published,
               coalesce(c.owner = :person, false) AS own, answer.answer
        FROM compared c LEFT JOIN stocktaking.likeness_answer answer ON answer.entry = :entry AND answer.other = c.id
        WHERE titles >= 0.7 OR titles >= 0.45 AND (whose >= 0.6 OR host) OR site AND (deep OR titles >= 0.25)
        ORDER BY titles + 0.2 * whose + CASE WHEN site THEN 0.3 WHEN host THEN 0.1 ELSE 0 END
                 + CASE WHEN c.country = :country THEN 0.1 ELSE 0 END DESC, c.number, c.id
        LIMIT 5
        """;

    /** The same question about stored entries, each beside what it found; their owners’ other entries are not asked about. */
    private static final String QUERY_OF_EACH =
            "SELECT w.id AS asked, found.* FROM unnest(:entries::uuid[], :rare::text[], :common::text[])"
                    + " AS each (id, rare, common) JOIN stocktaking.entry w USING (id) CROSS JOIN LATERAL ("
                    + QUERY.replace(":any::text[]", "string_to_array(each.rare, ' ')")
                            .replace(":all::text[]", "string_to_array(each.common, ' ')")
                            .replace(":title", "CASE WHEN length(w.title) >= " + SHORTEST_TITLE + " THEN w.title END")
                            .replace(":organisation", "w.organisation_name")
                            .replace(":website", "w.website")
                            .replace(":country", "w.country")
                            .replace(":entry", "w.id")
                            .replace(":person", "NULL::uuid")
                    + ") AS found";

    private final JdbcClient database;
    private final RareWords words;

    Likenesses(JdbcClient database, RareWords words) {
        this.database = database;
        this.words = words;
    }

    /** The likeliest few, the best first, with what was answered about them. */
    @Transactional(readOnly = true)
    public List<Likely> of(Asked asked) {
        String title = Objects.requireNonNullElse(asked.title(), "").strip();
        if (title.length() < SHORTEST_TITLE && asked.website() == null) {
            return List.of();
        }
        String told = title.length() < SHORTEST_TITLE ? null : title;
        RareWords.Choice rare = words.of(told);
        return database.sql(QUERY)
                .param("any", rare.any().toArray(String[]::new))
                .param("all", rare.all().toArray(String[]::new))
                .param("entry", asked.entry().value())
                .param("person", asked.person() == null ? null : asked.person().value(), Types.OTHER)
                .param("title", told, Types.VARCHAR)
                .param("website", asked.website(), Types.VARCHAR)
                .param("organisation", asked.organisation(), Types.VARCHAR)
                .param("country", asked.country(), Types.VARCHAR)
                .query((row, number) -> likely(row))
                .list();
    }

    /** The likeliest few of each stored entry, in two statements; what has none is left out. */
    @Transactional(readOnly = true)
    public Map<EntryId, List<Likely>> ofEach(Collection<EntryId> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = entries.stream().map(EntryId::value).toList();
        Map<UUID, RareWords.Choice> rare = words.ofEach(ids, SHORTEST_TITLE);
        Map<EntryId, List<Likely>> found = new HashMap<>();
        database.sql(QUERY_OF_EACH)
                .param("entries", ids.toArray(UUID[]::new))
                .param("rare", joined(ids, id -> choice(rare, id).any()))
                .param("common", joined(ids, id -> choice(rare, id).all()))
                .query(row -> {
                    found.computeIfAbsent(new EntryId(row.getObject("asked", UUID.class)), key -> new ArrayList<>())
                            .add(likely(row));
                });
        return found;
    }

    private static RareWords.Choice choice(Map<UUID, RareWords.Choice> rare, UUID id) {
        return rare.getOrDefault(id, RareWords.Choice.NONE);
    }

    /** The words of each, with blanks between, which no word has. */
    private static String[] joined(List<UUID> ids, Function<UUID, List<String>> words) {
        return ids.stream().map(words).map(some -> String.join(" ", some)).toArray(String[]::new);
    }

    private static Likely likely(ResultSet row) throws SQLException {
        return new Likely(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("organisation_name"),
                row.getString("country"),
                row.getObject("year", Integer.class),
                row.getString("language"),
                row.getBoolean("own"),
                row.getBoolean("published"),
                answer(row.getString("answer")));
    }

    private static @Nullable Answer answer(@Nullable String name) {
        return name == null ? null : Answer.valueOf(name);
    }
}
