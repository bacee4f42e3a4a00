package org.wsis.forum.search;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.web.Hits;
import org.wsis.web.Hits.Hit;
import org.wsis.web.SearchWords;
import org.wsis.web.SearchedPart;

/** Sessions of the last release of each agenda, by title and description, unless they are cancelled; of later editions first. */
@Component
class SearchedSessions implements SearchedPart {
    private static final String FOUND = """
            SELECT s.edition, s.number, s.content ->> 'title' AS title, count(*) OVER () AS total
              FROM forum.released_session s
             WHERE NOT s.cancelled
               AND s.release = (SELECT max(r.number) FROM forum.release r WHERE r.edition = s.edition)
               AND search.says(concat_ws(' ', s.content ->> 'title', s.content ->> 'description'), :reader, :words::text[])
             ORDER BY s.edition DESC, s.starts_at, s.number LIMIT :most
            """;

    private final JdbcClient sql;
    private final MessageSource messages;

    SearchedSessions(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "forum.search.sessions";
    }

    @Override
    public int place() {
        return 5;
    }

    record Found(int edition, int number, String title, long total) {}

    @Override
    @Transactional(readOnly = true)
    public Hits find(SearchWords words, Locale locale, int most) {
        List<Found> found = sql.sql(FOUND)
                .param("words", words.array())
                .param("reader", locale.getLanguage())
                .param("most", most)
                .query(Found.class)
                .list();
        return new Hits(
                found.stream().map(one -> hit(one, locale)).toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    private Hit hit(Found found, Locale locale) {
        String year = String.valueOf(found.edition());
        return new Hit(
                "/forum/" + year + "/sessions/" + found.number(),
                found.title(),
                null,
                messages.getMessage("forum.search.session", new Object[] {year}, locale));
    }
}
