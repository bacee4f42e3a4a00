package org.wsis.prizes.project;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;

/** The history of projects, which the database refuses to change. */
@Component
class Acts {
    private final JdbcClient sql;
    private final Accounts accounts;

    Acts(JdbcClient sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    void write(Project project, ActKind act, @Nullable AccountId by, @Nullable String words, Instant at) {
        write(project, act, by, words, List.of(), at);
    }

    void write(
            Project project,
            ActKind act,
            @Nullable AccountId by,
            @Nullable String words,
            List<ActLine.Change> changes,
            Instant at) {
        long id = sql.sql("INSERT INTO prizes.project_act (project, at, by, act, words)"
                        + " VALUES (:project, :at, :by, :act, :words) RETURNING id")
                .param("project", project.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .param("act", act.name())
                .param("words", words)
                .query(Long.class)
                .single();
        changes.forEach(change -> sql.sql("INSERT INTO prizes.project_change (act, field, before, after)"
                        + " VALUES (:act, :field, :before, :after)")
                .param("act", id)
                .param("field", change.field())
                .param("before", change.before())
                .param("after", change.after())
                .update());
    }

    private record Row(
            long id,
            String act,
            Instant at,
            @Nullable UUID by,
            @Nullable String words) {}

    private record Changed(
            long act,
            String field,
            @Nullable String before,
            @Nullable String after) {}

    /** What was done to the project, the last first. */
    List<ActLine> of(ProjectId project) {
        List<Row> rows = sql.sql("SELECT id, act, at, by, words FROM prizes.project_act WHERE project = :project"
                        + " ORDER BY id DESC")
                .param("project", project.value())
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getString("act"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by", UUID.class),
                        row.getString("words")))
                .list();
        Map<Long, List<Changed>> changes = changes(project);
        List<AccountId> who = rows.stream()
                .map(Row::by)
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .distinct()
                .toList();
        Map<AccountId, AccountView> people = who.isEmpty() ? Map.of() : accounts.findAll(who);
        return rows.stream()
                .map(row -> line(row, people, changes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Changed>> changes(ProjectId project) {
        return sql
                .sql(
                        "SELECT c.act, c.field, c.before, c.after FROM prizes.project_change c"
                                + " JOIN prizes.project_act a ON a.id = c.act WHERE a.project = :project ORDER BY c.act, c.field")
                .param("project", project.value())
                .query(Changed.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Changed::act));
    }

    private static ActLine line(Row row, Map<AccountId, AccountView> people, List<Changed> changes) {
        AccountView person = row.by() == null ? null : people.get(new AccountId(row.by()));
        return new ActLine(
                ActKind.valueOf(row.act()),
                row.at(),
                person == null ? null : person.name(),
                row.words(),
                changes.stream()
                        .map(change -> new ActLine.Change(change.field(), change.before(), change.after()))
                        .toList());
    }
}
