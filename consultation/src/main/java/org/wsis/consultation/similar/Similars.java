package org.wsis.consultation.similar;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.said.Mailboxes;
import org.wsis.consultation.theme.Theme;
import org.wsis.consultation.theme.Themes;

/**
 * Finds what resembles a text: contributions that share many of its words, the rarer the word the more it counts, or that have
 * nearly the same title; and themes whose titles, in one of their languages, are made of its words. An index finds the few that share words, and only
 * these are compared (decision 0110).
 */
@Component
class Similars {
    private static final int MOST = 5;
    /** A word of more contributions than this tells little, and to look at all of them takes long. */
    private static final int COMMON = 100;

    private static final double ENOUGH = 0.5;

    private static final String QUERY = """
        WITH kept AS MATERIALIZED (SELECT count(*)::float8 + 1 AS number FROM consultation.likeness WHERE process = :process),
        asked AS MATERIALIZED (
            SELECT given.word, ln((SELECT number FROM kept) / greatest(counted.times, 1)) AS weight
            FROM unnest(:words::text[]) AS given (word) CROSS JOIN LATERAL (
                SELECT count(*) AS times FROM (
                    SELECT FROM consultation.likeness_word w
                    WHERE w.process = :process AND w.word = given.word LIMIT :common + 1) AS found) AS counted
            WHERE counted.times <= :common),
        whole AS MATERIALIZED (SELECT sum(weight) AS weight, count(*) AS words FROM asked),
        near AS MATERIALIZED (
            SELECT found.contribution, sum(a.weight) AS shared FROM asked a CROSS JOIN LATERAL (
                SELECT w.contribution FROM consultation.likeness_word w
                WHERE w.process = :process AND w.word = a.word LIMIT :common) AS found
            GROUP BY found.contribution),
        compared AS MATERIALIZED (
            SELECT l.contribution, public.similarity(l.title, :title) AS titles,
                   coalesce(n.shared / nullif(whole.weight / whole.words * sqrt(whole.words * l.words), 0), 0) AS texts
            FROM consultation.likeness l LEFT JOIN near n USING (contribution) CROSS JOIN whole
            WHERE l.process = :process AND (n.contribution IS NOT NULL OR l.title OPERATOR(public.%) :title)),
        best AS MATERIALIZED (
            SELECT * FROM compared WHERE titles >= 0.45 OR texts >= 0.25
            ORDER BY titles + texts DESC, contribution LIMIT 100)
        SELECT s.number, s.title, s.language FROM best JOIN consultation.standing s ON s.id = best.contribution
        WHERE s.shown AND s.merged_into IS NULL AND s.person <> :person
        ORDER BY best.titles + best.texts DESC, s.number LIMIT :most
        """;

    private final JdbcClient sql;
    private final Themes themes;

    Similars(JdbcClient sql, Themes themes) {
        this.sql = sql;
        this.themes = themes;
    }

    /**
     * The most similar few that everybody may read, the best first, in one statement.
     *
     * @param person whose own are left out
     * @param title may be empty
     */
    @Transactional(readOnly = true)
    public List<SimilarLine> contributions(ConsultationId process, AccountId person, String title, Set<String> words) {
        return sql.sql(QUERY)
                .param("process", process.value())
                .param("person", person.value())
                .param("title", TellingWords.small(title))
                .param("words", words.toArray(String[]::new))
                .param("common", COMMON)
                .param("most", MOST)
                .query((row, number) -> new SimilarLine(
                        row.getInt("number"), Mailboxes.without(row.getString("title")), row.getString("language")))
                .list();
    }

    /** The themes whose titles are made of these words for the most part, the best first. */
    @Transactional(readOnly = true)
    public List<Theme> themes(ConsultationId process, Set<String> words) {
        return themes.of(process).stream()
                .filter(theme -> part(theme, words) >= ENOUGH)
                .sorted(Comparator.comparingDouble((Theme theme) -> -part(theme, words)))
                .limit(MOST)
                .toList();
    }

    private static double part(Theme theme, Set<String> words) {
        return theme.title().texts().values().stream()
                .map(title -> TellingWords.of(List.of(title)))
                .filter(own -> !own.isEmpty())
                .mapToDouble(
                        own -> (double) own.stream().filter(words::contains).count() / own.size())
                .max()
                .orElse(0);
    }
}
