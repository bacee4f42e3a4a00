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
import org.wsis.prizes.project.ProjectId;

/** Keeps reviews. */
@Component
class Reviews {
    private final JdbcClient sql;

    Reviews(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the expert is asked to read, by category and title. */
    List<ReviewLine> of(int edition, AccountId person) {
        return sql.sql("SELECT r.project, p.category, p.title, p.organisation, r.state,"
                        + " coalesce(r.saved_at, r.assigned_at) AS at FROM prizes.review r"
                        + " JOIN prizes.project p ON p.id = r.project WHERE r.edition = ? AND r.person = ?"
                        + " AND p.state <> 'WITHDRAWN' ORDER BY p.category, p.title, p.id")
                .params(edition, person.value())
                .query((row, number) -> new ReviewLine(
                        row.getObject("project", UUID.class),
                        row.getInt("category"),
                        row.getString("title"),
                        row.getString("organisation"),
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

    /** The review, and no other writes it until the running transaction ends. */
    Optional<Review> lock(int edition, ProjectId project, AccountId person) {
        return find(edition, project, person, " FOR UPDATE");
    }

    Optional<Review> find(int edition, ProjectId project, AccountId person) {
        return find(edition, project, person, "");
    }

    private Optional<Review> find(int edition, ProjectId project, AccountId person, String how) {
        Map<Integer, Integer> scores = scores(project, person);
        return sql.sql("SELECT version, state, to_committee, to_submitter FROM prizes.review"
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

    private Map<Integer, Integer> scores(ProjectId project, AccountId person) {
        Map<Integer, Integer> scores = new TreeMap<>();
        sql.sql("SELECT criterion, score FROM prizes.review_score WHERE project = ? AND person = ?")
                .params(project.value(), person.value())
                .query(row -> {
                    scores.put(row.getInt("criterion"), row.getInt("score"));
                });
        return scores;
    }

    void save(ProjectId project, AccountId person, Review review, Instant now) {
        sql.sql("DELETE FROM prizes.review_score WHERE project = ? AND person = ?")
                .params(project.value(), person.value())
                .update();
        review.scores()
                .forEach((criterion, score) -> sql.sql(
                                "INSERT INTO prizes.review_score (project, person, criterion, score) VALUES (?, ?, ?, ?)")
                        .params(project.value(), person.value(), criterion, score)
                        .update());
        sql.sql("UPDATE prizes.review SET version = version + 1, state = :state, saved_at = :now,"
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
