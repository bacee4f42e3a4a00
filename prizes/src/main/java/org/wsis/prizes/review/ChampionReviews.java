package org.wsis.prizes.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.prizes.expert.Panel;
import org.wsis.prizes.project.ProjectId;

/** Asks for the second round of reviews. */
@Component
public class ChampionReviews {
    private static final String READERS = """
            SELECT v.project, e.person FROM prizes.vote_result v
            JOIN prizes.project p ON p.id = v.project AND p.state = 'NOMINATED'
            JOIN prizes.expert e ON e.edition = v.edition
            LEFT JOIN LATERAL (SELECT bool_or(r.person = e.person) AS theirs FROM prizes.review r
                JOIN prizes.project o ON o.id = r.project WHERE r.edition = v.edition AND o.category = v.category) first ON true
            WHERE v.edition = ? AND v.champion AND coalesce(first.theirs, true)
            ORDER BY v.project, e.person
            """;

    private final JdbcClient sql;
    private final Panel panel;

    ChampionReviews(JdbcClient sql, Panel panel) {
        this.sql = sql;
        this.panel = panel;
    }

    private record Reader(UUID project, UUID person) {}

    /**
     * Asks each member who read in a category before the vote to read its champions; where nobody did, all members. Nobody is
     * asked for what a conflict keeps from them, and what was asked before stays. Answers how many were asked anew.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int ask(int year, Instant now) {
        Map<AccountId, Set<ProjectId>> readable = panel.readers(year);
        List<Reader> readers = sql.sql(READERS).param(year).query(Reader.class).list();
        return readers.stream()
                .filter(reader -> readable.getOrDefault(new AccountId(reader.person()), Set.of())
                        .contains(new ProjectId(reader.project())))
                .mapToInt(reader -> ask(year, reader, now))
                .sum();
    }

    private int ask(int year, Reader reader, Instant now) {
        return sql.sql("INSERT INTO prizes.champion_review (project, edition, person, assigned_at)"
                        + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(reader.project(), year, reader.person(), now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
