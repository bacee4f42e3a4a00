package org.wsis.consultation.search;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.web.Hits;
import org.wsis.web.Hits.Hit;
import org.wsis.web.SearchWords;
import org.wsis.web.SearchedPart;

/** Contributions that everybody may read, by their titles. */
@Component
class SearchedContributions implements SearchedPart {
    private static final String FOUND = """
            SELECT p.slug, s.number, s.title, s.language, count(*) OVER () AS total,
                   (SELECT w.title FROM consultation.process_words w WHERE w.process = p.id
                     AND w.language IN (:reader, 'en') ORDER BY w.language = 'en' LIMIT 1) AS process
              FROM consultation.standing s JOIN consultation.process p ON p.id = s.process
             WHERE s.shown AND s.merged_into IS NULL AND p.removed_at IS NULL
               AND search.says(s.title, s.language, :words::text[])
             ORDER BY s.sent_at DESC, s.id LIMIT :most
            """;

    private final JdbcClient sql;

    SearchedContributions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "consultation.search.contributions";
    }

    @Override
    public int place() {
        return 3;
    }

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
                found.stream().map(Found::hit).toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    record Found(String slug, int number, String title, String language, String process, long total) {
        Hit hit() {
            return new Hit("/consultations/" + slug + "/contributions/" + number, title, language, process);
        }
    }
}
