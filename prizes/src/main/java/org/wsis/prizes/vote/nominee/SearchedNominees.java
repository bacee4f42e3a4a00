package org.wsis.prizes.vote.nominee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.web.Hits;
import org.wsis.web.Hits.Hit;
import org.wsis.web.SearchWords;
import org.wsis.web.SearchedPart;

/** Projects that stand or stood for a vote on the portal, by title and organisation, from the moment when nominees are public. */
@Component
class SearchedNominees implements SearchedPart {
    private static final String FOUND = """
            SELECT n.edition, n.project, p.title, p.organisation, e.language, count(*) OVER () AS total
              FROM prizes.nominee n JOIN prizes.project p ON p.id = n.project JOIN prizes.edition e ON e.year = n.edition
             WHERE n.edition = ANY (:editions) AND n.withdrawn_at IS NULL
               AND search.says(p.title || ' ' || p.organisation, e.language, :words::text[])
             ORDER BY n.edition DESC, p.title, n.project LIMIT :most
            """;

    private final JdbcClient database;
    private final Contests contests;
    private final Clock clock;

    SearchedNominees(JdbcClient database, Contests contests, Clock clock) {
        this.database = database;
        this.contests = contests;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "prizes.search.nominees";
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    @Transactional(readOnly = true)
    public Hits find(SearchWords words, Locale locale, int most) {
        Instant now = clock.instant();
        List<Found> found = database.sql(FOUND)
                .param(
                        "editions",
                        contests.all().stream()
                                .filter(contest -> contest.showsNominees(now))
                                .map(Contest::year)
                                .toArray(Integer[]::new))
                .param("words", words.array())
                .param("most", most)
                .query(Found.class)
                .list();
        return new Hits(
                found.stream().map(Found::hit).toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    record Found(int edition, UUID project, String title, String organisation, String language, long total) {
        Hit hit() {
            return new Hit("/prizes/" + edition + "/projects/" + project, title, language, organisation);
        }
    }
}
