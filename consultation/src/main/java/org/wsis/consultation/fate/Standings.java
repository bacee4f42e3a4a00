package org.wsis.consultation.fate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.organisation.OrganisationId;
import org.wsis.reference.StakeholderType;

/** Asks where contributions stand, each time in one statement. */
@Component
@Transactional(readOnly = true)
public class Standings {
    private static final String LISTED = """
            s.process = :process AND s.shown AND s.merged_into IS NULL
            AND (:types::text[] = '{}' OR s.stakeholder_type = ANY (:types::text[]))
            AND (:regions::text[] = '{}' OR s.region = ANY (:regions::text[]))
            AND (:lines::text[] = '{}' OR s.action_lines && :lines::text[])
            AND (:states::text[] = '{}' OR s.state = ANY (:states::text[]))
            AND (:themes::uuid[] = '{}' OR EXISTS (SELECT FROM consultation.theme_contribution t
                WHERE t.contribution = s.id AND t.theme = ANY (:themes::uuid[])))
            """;

    private final JdbcClient sql;

    Standings(JdbcClient sql) {
        this.sql = sql;
    }

    /** A part of those that everybody may read, by number; what was merged into another is not among them. Pages count from 1. */
    public List<ContributionLine> listed(ConsultationId process, StandingFilter filter, int page, int size) {
        return asking(
                        "SELECT s.* FROM consultation.standing s WHERE " + LISTED
                                + " ORDER BY s.number LIMIT :size OFFSET :from",
                        process,
                        filter)
                .param("size", size)
                .param("from", (page - 1L) * size)
                .query(Standings::line)
                .list();
    }

    /** How many {@link #listed} there are. */
    public long count(ConsultationId process, StandingFilter filter) {
        return asking("SELECT count(*) FROM consultation.standing s WHERE " + LISTED, process, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asking(String statement, ConsultationId process, StandingFilter filter) {
        return sql.sql(statement)
                .param("process", process.value())
                .param("types", names(filter.types()))
                .param("regions", names(filter.regions()))
                .param("lines", names(filter.actionLines()))
                .param("states", names(filter.states()))
                .param("themes", names(filter.themes()));
    }

    private static String[] names(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    /** The one of this number, whoever may read it, unless it was withdrawn. */
    public Optional<ContributionLine> find(ConsultationId process, int number) {
        return sql.sql("SELECT * FROM consultation.standing WHERE process = ? AND number = ? AND NOT withdrawn")
                .params(process.value(), number)
                .query(Standings::line)
                .optional();
    }

    /** The one of this id, whoever may read it, unless it was withdrawn. */
    public Optional<ContributionLine> find(UUID id) {
        return sql.sql("SELECT * FROM consultation.standing WHERE id = ? AND NOT withdrawn")
                .param(id)
                .query(Standings::line)
                .optional();
    }

    /** The one of this id, withdrawn or not. */
    public ContributionLine get(UUID id) {
        return sql.sql("SELECT * FROM consultation.standing WHERE id = ?")
                .param(id)
                .query(Standings::line)
                .single();
    }

    /** Those of these ids, withdrawn or not, by id. */
    public Map<UUID, ContributionLine> all(Collection<UUID> ids) {
        return sql
                .sql("SELECT * FROM consultation.standing WHERE id = ANY (?::uuid[])")
                .param(names(ids))
                .query(Standings::line)
                .list()
                .stream()
                .collect(Collectors.toMap(ContributionLine::id, Function.identity()));
    }

    /** Those that everybody may read and that were merged into one of these. */
    public List<ContributionLine> mergedInto(Collection<UUID> ids) {
        return sql.sql(
                        "SELECT * FROM consultation.standing WHERE shown AND merged_into = ANY (?::uuid[]) ORDER BY number")
                .param(names(ids))
                .query(Standings::line)
                .list();
    }

    /** All that a person sent anywhere, the newest first. */
    public List<ContributionLine> of(AccountId person) {
        return sql.sql("SELECT * FROM consultation.standing WHERE person = ? AND NOT withdrawn ORDER BY sent_at DESC")
                .param(person.value())
                .query(Standings::line)
                .list();
    }

    /** A line of the view. */
    public static ContributionLine line(ResultSet row, int number) throws SQLException {
        @Nullable UUID organisation = row.getObject("organisation", UUID.class);
        @Nullable UUID assignee = row.getObject("assignee", UUID.class);
        @Nullable String type = row.getString("stakeholder_type");
        return new ContributionLine(
                row.getObject("id", UUID.class),
                new ConsultationId(row.getObject("process", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getString("language"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("late"),
                row.getBoolean("confidential"),
                row.getObject("hidden_at") != null,
                new AccountId(row.getObject("person", UUID.class)),
                organisation == null ? null : new OrganisationId(organisation),
                type == null ? null : StakeholderType.valueOf(type),
                row.getString("country"),
                assignee == null ? null : new AccountId(assignee),
                row.getObject("merged_into", UUID.class),
                Standing.valueOf(row.getString("state")),
                row.getBoolean("shown"));
    }
}
