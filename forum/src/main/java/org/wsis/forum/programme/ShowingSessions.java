package org.wsis.forum.programme;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.reading.PublicReads;
import org.wsis.web.Showings;

/** Sessions of the last release of each agenda which have a page of the portal among their documents, unless they are cancelled. */
@Component
class ShowingSessions implements Showings {
    private static final String FOUND = """
            SELECT '/forum/' || s.edition || '/sessions/' || s.number AS path, s.content ->> 'title' AS title, s.edition AS year
              FROM forum.released_session s
             WHERE s.shown @> ARRAY[:path]::text[] AND NOT s.cancelled
               AND s.release = (SELECT max(r.number) FROM forum.release r WHERE r.edition = s.edition)
             ORDER BY s.starts_at DESC, s.number
            """;

    private final JdbcClient sql;
    private final PublicReads reads;

    ShowingSessions(JdbcClient sql, PublicReads reads) {
        this.sql = sql;
        this.reads = reads;
    }

    private record Asked(String path) {}

    /** In one statement, or in none while nothing changes. */
    @Override
    public List<Showing> of(String path) {
        return reads.of(new Asked(path), () -> read(path));
    }

    private List<Showing> read(String path) {
        return sql.sql(FOUND).param("path", path).query(Showing.class).list();
    }
}
