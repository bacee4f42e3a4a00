package org.wsis.prizes.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.prizes.project.ProjectId;

/** Keeps which comments staff let be read. */
@Component
class Comments {
    private static final String COMMENTS = """
            SELECT r.project, p.number, p.title, p.category, r.person, r.to_submitter, c.at AS released_at
            FROM prizes.review r JOIN prizes.project p ON p.id = r.project
            LEFT JOIN prizes.comment_release c ON c.project = r.project AND c.person = r.person
            WHERE r.state = 'FINAL' AND r.to_submitter IS NOT NULL
            """;

    private final JdbcClient sql;

    Comments(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of an edition, by category and project. */
    Page<Comment> of(int edition, Set<ProjectId> without, Pageable page) {
        UUID[] ids = without.stream().map(ProjectId::value).toArray(UUID[]::new);
        List<Comment> comments = sql.sql(
                        COMMENTS + "AND r.edition = :edition AND p.state <> 'WITHDRAWN' AND NOT p.id = ANY (:without)"
                                + " ORDER BY p.category, p.number, r.person OFFSET :offset LIMIT :limit")
                .param("edition", edition)
                .param("without", ids)
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query(Comments::row)
                .list();
        return new PageImpl<>(comments, page, count(edition, ids));
    }

    private long count(int edition, UUID[] without) {
        return sql.sql("SELECT count(*) FROM prizes.review r JOIN prizes.project p ON p.id = r.project"
                        + " WHERE r.edition = ? AND r.state = 'FINAL' AND r.to_submitter IS NOT NULL"
                        + " AND p.state <> 'WITHDRAWN' AND NOT p.id = ANY (?)")
                .params(edition, without)
                .query(Long.class)
                .single();
    }

    /** What may be read of a project, the oldest release first. */
    List<Comment> released(ProjectId project) {
        return sql.sql(COMMENTS + "AND r.project = ? AND c.at IS NOT NULL ORDER BY c.at, r.person")
                .param(project.value())
                .query(Comments::row)
                .list();
    }

    /** What was written to the committee about a project. */
    record ToCommittee(UUID person, OffsetDateTime at, String words) {}

    /** The oldest first. */
    List<ToCommittee> toCommittee(ProjectId project) {
        return sql.sql(
                        "SELECT person, saved_at AS at, to_committee AS words FROM (SELECT project, person, state, saved_at,"
                                + " to_committee FROM prizes.review UNION ALL SELECT project, person, state, saved_at, to_committee"
                                + " FROM prizes.champion_review) both_rounds WHERE project = ?"
                                + " AND state IN ('FINAL', 'ABSTAINED') AND to_committee IS NOT NULL ORDER BY saved_at, person")
                .param(project.value())
                .query(ToCommittee.class)
                .list();
    }

    /** Lets a comment of a handed-in review of the edition be read; answers whether it was not yet. */
    boolean release(int edition, ProjectId project, AccountId expert, AccountId by, Instant now) {
        return sql.sql(
                                "INSERT INTO prizes.comment_release (project, person, at, by)"
                                        + " SELECT project, person, ?, ? FROM prizes.review WHERE edition = ? AND project = ?"
                                        + " AND person = ? AND state = 'FINAL' AND to_submitter IS NOT NULL ON CONFLICT DO NOTHING")
                        .params(now.atOffset(ZoneOffset.UTC), by.value(), edition, project.value(), expert.value())
                        .update()
                > 0;
    }

    private static Comment row(ResultSet row, int number) throws SQLException {
        Timestamp released = row.getTimestamp("released_at");
        return new Comment(
                row.getObject("project", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getInt("category"),
                row.getObject("person", UUID.class),
                null,
                row.getString("to_submitter"),
                released == null ? null : released.toInstant());
    }
}
