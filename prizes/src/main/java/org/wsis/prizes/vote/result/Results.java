package org.wsis.prizes.vote.result;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was counted. Whether that is public yet is asked before. */
@Component
class Results {
    private final JdbcClient database;

    Results(JdbcClient database) {
        this.database = database;
    }

    /** The projects of an edition by category, those with most votes first. */
    @Transactional(readOnly = true)
    List<Result> of(int edition) {
        return database.sql("""
                        SELECT r.project, r.category, c.line, p.title, p.organisation, p.country, p.international,
                            r.votes, r.champion
                        FROM prizes.vote_result r
                        JOIN prizes.edition_category c ON c.edition = r.edition AND c.number = r.category
                        JOIN prizes.project p ON p.id = r.project
                        WHERE r.edition = ? ORDER BY r.category, r.votes DESC, p.title, r.project
                        """).param(edition).query(Result.class).list();
    }
}
