package org.wsis.prizes.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.prizes.expert.Panel;
import org.wsis.prizes.project.ProjectId;

/** Reads who may win, with the last decision about each. From a member of the group, a conflict keeps what it always keeps. */
@Component
@Transactional(readOnly = true)
class SelectionLines {
    private static final String LINES = """
            SELECT p.id, p.number, p.title, p.organisation, p.country, p.international, v.category, v.votes,
                p.state = 'NOMINATED' AS standing, count(r.person) AS asked,
                count(r.person) FILTER (WHERE r.state NOT IN ('FINAL', 'ABSTAINED')) AS missing, a.choice, a.at, a.by, a.reason
            FROM prizes.vote_result v JOIN prizes.project p ON p.id = v.project
            LEFT JOIN prizes.champion_review r ON r.project = p.id
            LEFT JOIN LATERAL (SELECT choice, at, by, reason FROM prizes.selection_act WHERE project = p.id
                AND edition = :edition AND special_prize IS NOT DISTINCT FROM :special::uuid ORDER BY id DESC LIMIT 1) a ON true
            WHERE v.edition = :edition AND (v.champion OR :special::uuid IS NOT NULL)
                AND (:category::integer IS NULL OR v.category = :category)
            GROUP BY p.id, v.edition, v.project, v.category, v.votes, a.choice, a.at, a.by, a.reason
            ORDER BY v.category, v.votes DESC, p.title, p.id
            """;

    private final JdbcClient sql;
    private final Panel panel;
    private final Accounts accounts;

    SelectionLines(JdbcClient sql, Panel panel, Accounts accounts) {
        this.sql = sql;
        this.panel = panel;
        this.accounts = accounts;
    }

    /** The champions of an edition by category and votes. */
    List<SelectionLine> all(int year, AccountId reader) {
        return of(new Prize(year, null, null), reader);
    }

    private record Row(SelectionLine line, @Nullable AccountId by) {}

    /** Who may win the prize by category and votes: champions, or for a special prize all that stood to the end. */
    List<SelectionLine> of(Prize prize, AccountId reader) {
        Set<ProjectId> kept = panel.keptFrom(prize.year(), reader);
        return named(sql
                .sql(LINES)
                .param("edition", prize.year())
                .param("category", prize.category())
                .param("special", prize.special())
                .query(SelectionLines::row)
                .list()
                .stream()
                .filter(row -> !kept.contains(row.line().key()))
                .toList());
    }

    private List<SelectionLine> named(List<Row> rows) {
        List<AccountId> who =
                rows.stream().map(Row::by).filter(Objects::nonNull).distinct().toList();
        Map<AccountId, AccountView> people = who.isEmpty() ? Map.of() : accounts.findAll(who);
        return rows.stream().map(row -> named(row, people)).toList();
    }

    private static SelectionLine named(Row row, Map<AccountId, AccountView> people) {
        AccountView person = row.by() == null ? null : people.get(row.by());
        return row.line().decidedBy(person == null ? null : person.name());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("by", UUID.class);
        String choice = row.getString("choice");
        Timestamp at = row.getTimestamp("at");
        var line = new SelectionLine(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("country"),
                row.getBoolean("international"),
                row.getInt("category"),
                row.getInt("votes"),
                row.getBoolean("standing"),
                row.getInt("asked"),
                row.getInt("missing"),
                choice == null ? null : Choice.valueOf(choice),
                at == null ? null : at.toInstant(),
                null,
                row.getString("reason"));
        return new Row(line, by == null ? null : new AccountId(by));
    }
}
