package org.wsis.prizes.discussion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.prizes.project.ProjectId;

/** Keeps what is said about projects. */
@Component
class Posts {
    private final JdbcClient sql;
    private final Accounts accounts;

    Posts(JdbcClient sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    private record Row(UUID person, boolean staff, Instant at, String words) {}

    /** What was said about the project, the last first. */
    Page<Post> of(ProjectId project, Pageable page) {
        List<Row> rows = sql.sql("SELECT person, staff, at, words FROM prizes.discussion_post WHERE project = :project"
                        + " ORDER BY id DESC OFFSET :offset LIMIT :limit")
                .param("project", project.value())
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query((row, number) -> new Row(
                        row.getObject("person", UUID.class),
                        row.getBoolean("staff"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("words")))
                .list();
        var people = rows.stream().map(row -> new AccountId(row.person())).collect(Collectors.toSet());
        Map<AccountId, AccountView> known = people.isEmpty() ? Map.of() : accounts.findAll(people);
        List<Post> posts = rows.stream().map(row -> post(row, known)).toList();
        return new PageImpl<>(posts, page, count(project));
    }

    private static Post post(Row row, Map<AccountId, AccountView> known) {
        AccountView person = known.get(new AccountId(row.person()));
        return new Post(row.at(), person == null ? null : person.name(), row.staff(), row.words());
    }

    private long count(ProjectId project) {
        return sql.sql("SELECT count(*) FROM prizes.discussion_post WHERE project = ?")
                .param(project.value())
                .query(Long.class)
                .single();
    }

    void add(ProjectId project, AccountId person, boolean staff, String words, Instant now) {
        sql.sql("INSERT INTO prizes.discussion_post (project, person, staff, at, words) VALUES (?, ?, ?, ?, ?)")
                .params(project.value(), person.value(), staff, now.atOffset(ZoneOffset.UTC), words)
                .update();
    }
}
