package org.wsis.prizes.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.prizes.expert.Round;
import org.wsis.prizes.project.ProjectId;

/** Keeps reviews. */
@Component
class Reviews {
    private static final String LINES = """
            SELECT r.project, p.category, p.title, p.organisation, r.round, r.state, coalesce(r.saved_at, r.assigned_at) AS at
            FROM (SELECT DISTINCT ON (project) * FROM (
                    SELECT project, edition, person, state, saved_at, assigned_at, 'NOMINATION' AS round FROM prizes.review
                    UNION ALL SELECT project, edition, person, state, saved_at, assigned_at, 'SELECTION'
                    FROM prizes.champion_review) both_rounds
                WHERE edition = :edition AND person = :person ORDER BY project, round DESC) r
            JOIN prizes.project p ON p.id = r.project WHERE p.state <> 'WITHDRAWN' ORDER BY p.category, p.title, p.id
            """;

    private final JdbcClient sql;

    Reviews(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the expert is asked to read, by category and title; of a project that is read twice, the second round. */
    List<ReviewLine> of(int edition, AccountId person) {
        return sql.sql(LINES)
                .param("edition", edition)
                .param("person", person.value())
                .query((row, number) -> new ReviewLine(
                        row.getObject("project", UUID.class),
                        row.getInt("category"),
                        row.getString("title"),
                        row.getString("organisation"),
                        Round.valueOf(row.getString("round")),
                        ReviewState.valueOf(row.getString("state")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The editions in whose group the person is, the latest first. */
    List<Integer> years(AccountId person) {
        return sql.sql("SELECT edition FROM prizes.expert WHERE person = ? ORDER BY edition DESC")
                .param(person.value())
                .query(Integer.class)
                .list();
    }

    /** The last round in which the expert is asked to read the project. */
    Round round(ProjectId project, AccountId person) {
        return sql.sql("SELECT EXISTS (SELECT FROM prizes.champion_review WHERE project = ? AND person = ?)")
                        .params(project.value(), person.value())
                        .query(Boolean.class)
                        .single()
                ? Round.SELECTION
                : Round.NOMINATION;
    }

    /** The review, and no other writes it until the running transaction ends. */
    Optional<Review> lock(Round round, int edition, ProjectId project, AccountId person) {
        return find(round, edition, project, person, " FOR UPDATE");
    }

    Optional<Review> find(Round round, int edition, ProjectId project, AccountId person) {
        return find(round, edition, project, person, "");
    }

    private Optional<Review> find(Round round, int edition, ProjectId project, AccountId person, String how) {
        Map<Integer, Integer> scores = scores(round, project, person);
        return sql.sql("SELECT version, state, to_committee, to_submitter FROM " + round.table()
                        + " WHERE edition = ? AND project = ? AND person = ?" + how)
                .params(edition, project.value(), person.value())
                .query((row, number) -> new Review(
                        row.getLong("version"),
                        ReviewState.valueOf(row.getString("state")),
                        scores,
                        row.getString("to_committee"),
                        row.getString("to_submitter")))
                .optional();
    }

    private Map<Integer, Integer> scores(Round round, ProjectId project, AccountId person) {
        Map<Integer, Integer> scores = new TreeMap<>();
        sql.sql("SELECT criterion, score FROM " + round.table() + "_score WHERE project = ? AND person = ?")
                .params(project.value(), person.value())
                .query(row -> {
                    scores.put(row.getInt("criterion"), row.getInt("score"));
                });
        return scores;
    }

    void save(Round round, ProjectId project, AccountId person, Review review, Instant now) {
        sql.sql("DELETE FROM " + round.table() + "_score WHERE project = ? AND person = ?")
                .params(project.value(), person.value())
                .update();
        review.scores()
                .forEach((criterion, score) -> sql.sql("INSERT INTO " + round.table()
                                + "_score (project, person, criterion, score) VALUES (?, ?, ?, ?)")
                        .params(project.value(), person.value(), criterion, score)
                        .update());
        sql.sql("UPDATE " + round.table() + " SET version = version + 1, state = :state, saved_at = :now,"
                        + " to_committee = :committee, to_submitter = :submitter"
                        + " WHERE project = :project AND person = :person")
                .param("state", review.state().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("committee", review.toCommittee())
                .param("submitter", review.toSubmitter())
                .param("project", project.value())
                .param("person", person.value())
                .update();
    }
}
