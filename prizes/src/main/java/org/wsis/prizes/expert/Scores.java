package org.wsis.prizes.expert;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.prizes.project.ProjectId;

/** Reads the scores that experts gave. */
@Component
class Scores {
    private static final String REVIEWS = """
            SELECT r.project, r.person, r.state, s.criterion, s.score FROM %1$s r
            JOIN prizes.project p ON p.id = r.project
            LEFT JOIN %1$s_score s ON s.project = r.project AND s.person = r.person AND r.state = 'FINAL'
            WHERE p.edition = :edition AND p.category = :category
            """;

    private final JdbcClient sql;

    Scores(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(Assignment review, String state, int criterion, int score) {}

    /** The reviews of that round of the projects of a category, whatever became of them, with what they say of these criteria. */
    Map<Assignment, Scored> of(int edition, int category, Round round, Set<Integer> criteria) {
        Map<Assignment, List<Row>> reviews = sql
                .sql(REVIEWS.formatted(round.table()))
                .param("edition", edition)
                .param("category", category)
                .query((row, number) -> new Row(
                        new Assignment(
                                new ProjectId(row.getObject("project", UUID.class)),
                                new AccountId(row.getObject("person", UUID.class))),
                        row.getString("state"),
                        row.getInt("criterion"),
                        row.getInt("score")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::review));
        return reviews.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, review -> scored(review.getValue(), criteria)));
    }

    /** A review without scores has one row, with zeros in place of what is not there. */
    private static Scored scored(List<Row> rows, Set<Integer> criteria) {
        Row first = rows.getFirst();
        return new Scored(
                first.review().project(),
                first.state().equals("FINAL") || first.state().equals("ABSTAINED"),
                rows.stream()
                        .filter(row -> criteria.contains(row.criterion()))
                        .collect(Collectors.toMap(Row::criterion, Row::score)));
    }
}
