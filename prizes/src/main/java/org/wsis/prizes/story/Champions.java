package org.wsis.prizes.story;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.proof.Proofs;

/** The champions of editions, from the instant on at which they are public; before, there are none. */
@Component
@Transactional(readOnly = true)
public class Champions {
    private static final String CHAMPION = """
            SELECT p.id AS project, p.edition, p.number, p.title, p.organisation, p.country, p.international, p.category,
                c.line, p.submitter
            FROM prizes.vote_result r JOIN prizes.project p ON p.id = r.project
            JOIN prizes.edition_category c ON c.edition = r.edition AND c.number = r.category
            WHERE r.champion AND p.state = 'NOMINATED' AND
            """;

    private final JdbcClient sql;
    private final Contests contests;
    private final Proofs proofs;

    Champions(JdbcClient sql, Contests contests, Proofs proofs) {
        this.sql = sql;
        this.contests = contests;
        this.proofs = proofs;
    }

    /** Whether the champions of the edition are public. */
    public boolean arePublic(int edition) {
        return contests.find(edition).filter(proofs::isPublished).isPresent();
    }

    /** Those of the edition, by category and title. */
    public List<Champion> of(int edition) {
        return arePublic(edition)
                ? sql.sql(CHAMPION + "r.edition = ? ORDER BY p.category, p.title, p.id")
                        .param(edition)
                        .query(Champion.class)
                        .list()
                : List.of();
    }

    /** The project, if it is one. */
    public Optional<Champion> find(ProjectId project) {
        return sql.sql(CHAMPION + "p.id = ?")
                .param(project.value())
                .query(Champion.class)
                .optional()
                .filter(champion -> arePublic(champion.edition()));
    }
}
