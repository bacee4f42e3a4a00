package org.wsis.prizes.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.State;

/** Reads what is chosen from, with the last decision about each project. */
@Component
@Transactional(readOnly = true)
class NominationLines {
    private static final String LINES = """
            SELECT p.id, p.number, p.title, p.organisation, p.country, p.international, p.category, p.state,
                p.objected_at IS NOT NULL AS objected, n.code, a.at, a.by, a.reason
            FROM prizes.project p LEFT JOIN prizes.nominee n ON n.project = p.id
            LEFT JOIN LATERAL (SELECT at, by, reason FROM prizes.nomination_act WHERE project = p.id
                ORDER BY id DESC LIMIT 1) a ON true
            WHERE p.edition = :edition AND p.state <> 'DRAFT' AND (p.state <> 'WITHDRAWN' OR n.project IS NOT NULL)
            """;
    private static final String COUNTS = """
            SELECT c.number, count(*) FILTER (WHERE p.state = 'SUBMITTED') AS undecided,
                count(*) FILTER (WHERE p.state = 'NOMINATED') AS nominated,
                count(*) FILTER (WHERE p.state = 'NOT_NOMINATED') AS not_nominated
            FROM prizes.edition_category c LEFT JOIN prizes.project p ON p.edition = c.edition AND p.category = c.number
                AND NOT p.id = ANY (:without)
            WHERE c.edition = :edition GROUP BY c.number ORDER BY c.number
            """;

    private final JdbcClient sql;
    private final Accounts accounts;

    NominationLines(JdbcClient sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    /** The projects of a category by title; those that left only if they had a place before the voters. */
    List<NominationLine> of(int edition, int category) {
        return named(sql.sql(LINES + "AND p.category = :category ORDER BY p.title, p.id")
                .param("edition", edition)
                .param("category", category)
                .query(NominationLines::row)
                .list());
    }

    /** A part of the projects of an edition but for some, by category and title, from 1. */
    List<NominationLine> of(int edition, Set<ProjectId> without, int page, int size) {
        return named(sql.sql(
                        LINES
                                + "AND NOT p.id = ANY (:without) ORDER BY p.category, p.title, p.id OFFSET :offset LIMIT :limit")
                .param("edition", edition)
                .param("without", without.stream().map(ProjectId::value).toArray(UUID[]::new))
                .param("offset", (long) (page - 1) * size)
                .param("limit", size)
                .query(NominationLines::row)
                .list());
    }

    /** How far the choice is, by category, but for some. */
    List<CategoryCount> counts(int edition, Set<ProjectId> without) {
        return sql.sql(COUNTS)
                .param("edition", edition)
                .param("without", without.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query(CategoryCount.class)
                .list();
    }

    /** How many projects of the category stand for the vote. */
    int nominated(int edition, int category) {
        return sql.sql("SELECT count(*) FROM prizes.project WHERE edition = ? AND category = ? AND state = 'NOMINATED'")
                .params(edition, category)
                .query(Integer.class)
                .single();
    }

    private record Row(NominationLine line, @Nullable AccountId by) {}

    private List<NominationLine> named(List<Row> rows) {
        List<AccountId> who =
                rows.stream().map(Row::by).filter(Objects::nonNull).distinct().toList();
        Map<AccountId, AccountView> people = who.isEmpty() ? Map.of() : accounts.findAll(who);
        return rows.stream()
                .map(row -> {
                    AccountView person = row.by() == null ? null : people.get(row.by());
                    return row.line().decidedBy(person == null ? null : person.name());
                })
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("by", UUID.class);
        var line = new NominationLine(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("country"),
                row.getBoolean("international"),
                row.getInt("category"),
                State.valueOf(row.getString("state")),
                row.getBoolean("objected"),
                row.getString("code"),
                instant(row.getTimestamp("at")),
                null,
                row.getString("reason"));
        return new Row(line, by == null ? null : new AccountId(by));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
