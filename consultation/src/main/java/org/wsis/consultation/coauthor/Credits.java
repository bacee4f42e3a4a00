package org.wsis.consultation.coauthor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationId;

/** Says whom everybody may know as co-authors, in one statement for many contributions. */
@Component
@Transactional(readOnly = true)
public class Credits {
    private static final String CREDITED = """
            SELECT s.id, s.number, a.name, a.organisation FROM consultation.standing s
            JOIN consultation.coauthor a ON a.process = s.process AND a.author = s.person
            WHERE s.shown AND s.source IN ('person', 'organisation') AND a.answer = 'AGREED' AND a.removed_at IS NULL
            """;
    private static final String ORDER = " ORDER BY a.named_at, a.id";

    private final JdbcClient sql;

    Credits(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(UUID contribution, int number, Credited credited) {}

    /** Those who agreed, by contribution; nobody of one that not everybody may read. */
    public Map<UUID, List<Credited>> of(Collection<UUID> contributions) {
        return rows(sql.sql(CREDITED + " AND s.id = ANY (?::uuid[])" + ORDER)
                        .param(contributions.stream().map(UUID::toString).toArray(String[]::new)))
                .stream()
                .collect(Collectors.groupingBy(
                        Row::contribution, Collectors.mapping(Row::credited, Collectors.toList())));
    }

    /** The same by the numbers of contributions to a consultation. */
    public Map<Integer, List<Credited>> of(ConsultationId process, Collection<Integer> numbers) {
        return rows(sql.sql(CREDITED + " AND s.process = ? AND s.number = ANY (?)" + ORDER)
                        .params(process.value(), numbers.toArray(Integer[]::new)))
                .stream()
                .collect(Collectors.groupingBy(Row::number, Collectors.mapping(Row::credited, Collectors.toList())));
    }

    private static List<Row> rows(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        new Credited(row.getString("name"), row.getString("organisation"))))
                .list();
    }
}
