package org.wsis.prizes.expert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.prizes.project.ProjectId;

/** Reads the projects that experts judge, and who is asked to read them. */
@Component
class Subjects {
    private static final String SUBJECT = """
            SELECT p.id, p.category, p.organisation_id, p.country, p.submitter, p.owner_email, p.partnerships,
                ARRAY(SELECT c.person FROM prizes.conflict c WHERE c.project = p.id) AS declared
            FROM prizes.project p WHERE p.edition = :edition AND p.state IN ('SUBMITTED', 'NOMINATED', 'NOT_NOMINATED')
            """;

    private final JdbcClient sql;
    private final Organisations organisations;
    private final EarlierProjects earlier;
    private final Accounts accounts;

    Subjects(JdbcClient sql, Organisations organisations, EarlierProjects earlier, Accounts accounts) {
        this.sql = sql;
        this.organisations = organisations;
        this.earlier = earlier;
        this.accounts = accounts;
    }

    /** Those of the category, or of all for null. */
    List<Subject> of(int edition, @Nullable Integer category) {
        return known(
                edition,
                sql.sql(SUBJECT + "AND (:category::integer IS NULL OR p.category = :category)")
                        .param("edition", edition)
                        .param("category", category)
                        .query((row, number) -> subject(row))
                        .list());
    }

    Optional<Subject> find(int edition, ProjectId project) {
        return known(
                        edition,
                        sql.sql(SUBJECT + "AND p.id = :project")
                                .param("edition", edition)
                                .param("project", project.value())
                                .query((row, number) -> subject(row))
                                .list())
                .stream()
                .findFirst();
    }

    /** With the organisations as the register knows them today, which may have taken others in, and what was before. */
    private List<Subject> known(int edition, List<Subject> projects) {
        if (projects.isEmpty()) {
            return projects;
        }
        Set<OrganisationId> named = projects.stream()
                .map(Subject::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<OrganisationId, OrganisationView> today = named.isEmpty() ? Map.of() : organisations.findAll(named);
        Function<Subject, Set<Earlier>> before = earlier.before(edition);
        return projects.stream()
                .map(project -> project.with(today))
                .map(project -> project.after(before.apply(project)))
                .toList();
    }

    /** What is asked of the experts of the edition. */
    List<Assignment> assigned(int edition) {
        return sql.sql("SELECT project, person FROM prizes.review WHERE edition = ?")
                .param(edition)
                .query((row, number) -> new Assignment(
                        new ProjectId(row.getObject("project", UUID.class)),
                        new AccountId(row.getObject("person", UUID.class))))
                .list();
    }

    boolean isAsked(int edition, ProjectId project, AccountId person) {
        return sql.sql("SELECT EXISTS (SELECT edition, project, person FROM prizes.review"
                        + " WHERE edition = :edition AND project = :project AND person = :person UNION ALL"
                        + " SELECT edition, project, person FROM prizes.champion_review"
                        + " WHERE edition = :edition AND project = :project AND person = :person)")
                .param("edition", edition)
                .param("project", project.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** What the person handed in or owns, whatever became of it. */
    Set<ProjectId> own(int edition, AccountId person) {
        String email = accounts.find(person).map(AccountView::email).orElse("");
        return sql.sql(
                        "SELECT id FROM prizes.project WHERE edition = ? AND (submitter = ? OR lower(owner_email) = lower(?))")
                .params(edition, person.value(), email)
                .query((row, number) -> new ProjectId(row.getObject("id", UUID.class)))
                .set();
    }

    void assign(int edition, List<Assignment> assignments, Instant now) {
        assignments.forEach(one -> sql.sql("INSERT INTO prizes.review (project, edition, person, assigned_at)"
                        + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(one.project().value(), edition, one.expert().value(), now.atOffset(ZoneOffset.UTC))
                .update());
    }

    void declare(ProjectId project, AccountId person, String words, Instant now) {
        sql.sql("INSERT INTO prizes.conflict (project, person, at, words) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(project.value(), person.value(), now.atOffset(ZoneOffset.UTC), words)
                .update();
    }

    private Subject subject(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        UUID submitter = row.getObject("submitter", UUID.class);
        return new Subject(
                new ProjectId(row.getObject("id", UUID.class)),
                row.getInt("category"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("country"),
                submitter == null ? null : new AccountId(submitter),
                row.getString("owner_email"),
                organisations.plain(Objects.requireNonNullElse(row.getString("partnerships"), "")),
                Set.of(),
                Arrays.stream((UUID[]) row.getArray("declared").getArray())
                        .map(AccountId::new)
                        .collect(Collectors.toSet()));
    }
}
