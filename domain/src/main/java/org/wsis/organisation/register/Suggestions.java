package org.wsis.organisation.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.organisation.OrganisationView;

/** Finds organisations whose name or alias is like a text; must run in a transaction, for which it sets how like. */
@Component
class Suggestions {
    private static final int LONGEST = 200;
    private static final int MOST = 50;
    private static final String LIKE = """
            WITH near AS (
                SELECT organisation, max(greatest(
                        CASE WHEN normalised LIKE :prefix THEN 1.5 WHEN normalised LIKE :within THEN 1.1 ELSE 0 END,
                        public.similarity(normalised, :text),
                        public.word_similarity(:text, normalised) * 0.95)) AS likeness
                  FROM organisation.name
                 WHERE normalised LIKE :prefix OR normalised LIKE :within
                    OR normalised OPERATOR(public.%) :text OR :text OPERATOR(public.<%) normalised
                 GROUP BY organisation)
            SELECT o.id, o.name, o.type, o.country FROM near JOIN organisation.organisation o ON o.id = near.organisation
             ORDER BY near.likeness DESC, length(o.name), o.name, o.id
             LIMIT :limit
            """;
    private static final String STARTS = """
            SELECT o.id, o.name, o.type, o.country FROM organisation.organisation o
             WHERE o.id IN (SELECT organisation FROM organisation.name WHERE normalised LIKE :prefix LIMIT 500)
             ORDER BY length(o.name), o.name, o.id
             LIMIT :limit
            """;

    private final JdbcClient sql;

    Suggestions(JdbcClient sql) {
        this.sql = sql;
    }

    List<OrganisationView> like(String typed, int limit) {
        String text = PlainName.plain(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        if (text.isEmpty()) {
            return List.of();
        }
        sql.sql("SELECT set_config('pg_trgm.similarity_threshold', '0.4', true),"
                        + " set_config('pg_trgm.word_similarity_threshold', '0.5', true)")
                .query((row, number) -> row.getString(1))
                .list();
        return sql.sql(text.length() < 3 ? STARTS : LIKE)
                .param("text", text)
                .param("prefix", text + "%")
                .param("within", "%" + text + "%")
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, number) -> Register.view(row))
                .list();
    }
}
