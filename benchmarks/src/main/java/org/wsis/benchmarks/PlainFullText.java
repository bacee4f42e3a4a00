package org.wsis.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The same questions as one statement of plain PostgreSQL: full text in the language of each entry with a GIN index, a GROUP
 * BY for each of six facets, the first twenty. No page is made of it, typing errors find nothing, and what is chosen in a facet
 * limits its own counts, all of which is in its favour. Connections are as many as the portal has.
 */
record PlainFullText(Postgres postgres) {
    private static final int CONNECTIONS = 10;
    private static final Map<String, String> COLUMNS = Map.of(
            "actionLine", "action_lines @> ARRAY[?::text]",
            "sdg", "sdgs @> ARRAY[?::integer]",
            "country", "country = ?",
            "year", "year = ?::integer",
            "kind", "kind = ?");
    private static final String PREPARE = """
        DROP SCHEMA IF EXISTS yardstick CASCADE;
        CREATE SCHEMA yardstick;
        CREATE TABLE yardstick.entry AS
        SELECT id, title, published_at, action_lines, sdgs, stakeholder_type, kind, country, year,
               setweight(to_tsvector(c.config, title), 'A')
               || to_tsvector(c.config, concat_ws(' ', organisation_name, short_description, description)) AS words
        FROM stocktaking.entry, LATERAL (SELECT (CASE language WHEN 'en' THEN 'english' WHEN 'fr' THEN 'french'
            WHEN 'es' THEN 'spanish' WHEN 'ar' THEN 'arabic' WHEN 'ru' THEN 'russian' ELSE 'simple' END)::regconfig) AS c (config)
        WHERE state = 'PUBLISHED';
        CREATE INDEX ON yardstick.entry USING gin (words);
        CREATE INDEX ON yardstick.entry USING gin (action_lines);
        CREATE INDEX ON yardstick.entry USING gin (sdgs);
        CREATE INDEX ON yardstick.entry (country);
        CREATE INDEX ON yardstick.entry (year);
        CREATE INDEX ON yardstick.entry (kind);
        CREATE INDEX ON yardstick.entry (published_at);
        ANALYZE yardstick.entry\
        """;
    private static final String WORDS =
            "words @@ (to_tsquery('english', ?) || to_tsquery('french', ?) || to_tsquery('spanish', ?)"
                    + " || to_tsquery('arabic', ?) || to_tsquery('russian', ?) || to_tsquery('simple', ?))";
    private static final int LANGUAGES = 6;
    private static final String QUESTION = """
        WITH found AS MATERIALIZED (
            SELECT id, published_at, action_lines, sdgs, stakeholder_type, kind, country, year, %s AS rank
            FROM yardstick.entry WHERE %s)
        SELECT 'total', NULL, count(*) FROM found
        UNION ALL SELECT 'line', line, count(*) FROM found, unnest(action_lines) AS line GROUP BY line
        UNION ALL SELECT 'sdg', sdg::text, count(*) FROM found, unnest(sdgs) AS sdg GROUP BY sdg
        UNION ALL SELECT 'type', stakeholder_type, count(*) FROM found GROUP BY stakeholder_type
        UNION ALL SELECT 'kind', kind, count(*) FROM found GROUP BY kind
        UNION ALL SELECT 'country', country, count(*) FROM found GROUP BY country
        UNION ALL SELECT 'year', year::text, count(*) FROM found GROUP BY year
        UNION ALL (SELECT 'hit', id::text, 0 FROM found ORDER BY rank DESC, published_at DESC OFFSET %d LIMIT 20)
        """;

    void prepare() throws SQLException {
        postgres.asOwner(PREPARE);
    }

    void drop() throws SQLException {
        postgres.asOwner("DROP SCHEMA IF EXISTS yardstick CASCADE");
    }

    Latency ask(List<Asked> questions, int users, Duration time) throws SQLException, InterruptedException {
        BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);
        for (int number = 0; number < CONNECTIONS; number++) {
            connections.add(postgres.connect());
        }
        var times = new ConcurrentLinkedQueue<Double>();
        var next = new AtomicInteger();
        long start = System.nanoTime();
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int user = 0; user < users; user++) {
                running.add(threads.submit(() -> {
                    while (System.nanoTime() - start < time.toNanos()) {
                        times.add(timed(connections, questions.get(next.getAndIncrement() % questions.size())));
                    }
                    return null;
                }));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        for (Future<?> user : running) {
            if (user.state() == Future.State.FAILED) {
                throw new IllegalStateException(user.exceptionNow());
            }
        }
        for (Connection connection : connections) {
            connection.close();
        }
        return Latency.of(times, seconds, 0);
    }

    private static double timed(BlockingQueue<Connection> connections, Asked asked)
            throws SQLException, InterruptedException {
        long start = System.nanoTime();
        Connection connection = connections.take();
        try {
            ask(connection, asked);
        } finally {
            connections.add(connection);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void ask(Connection connection, Asked asked) throws SQLException {
        boolean hasWords = !asked.words().isEmpty();
        String conditions = asked.chosen().keySet().stream().map(COLUMNS::get).collect(Collectors.joining(" AND "));
        String where = (hasWords ? WORDS : "true") + (conditions.isEmpty() ? "" : " AND " + conditions);
        String rank = hasWords ? WORDS.replaceFirst("words @@ ", "ts_rank(words, ") + ")" : "0";
        try (PreparedStatement statement =
                connection.prepareStatement(QUESTION.formatted(rank, where, (asked.page() - 1) * 20))) {
            int place = 1;
            // Once for the rank and once for the condition; the last word may be a beginning, as the portal has it.
            for (int times = hasWords ? 2 * LANGUAGES : 0; times > 0; times--) {
                statement.setString(place++, asked.words().replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " & ") + ":*");
            }
            for (String value : asked.chosen().values()) {
                statement.setString(place++, value);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(3);
                }
            }
        }
    }
}
