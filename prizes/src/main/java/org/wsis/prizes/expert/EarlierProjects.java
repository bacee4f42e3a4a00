package org.wsis.prizes.expert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;

/** Reads who handed what in to the contests before one, withdrawn projects among them. */
@Component
class EarlierProjects {
    private final JdbcClient sql;
    private final Organisations organisations;

    EarlierProjects(JdbcClient sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    private record Row(
            UUID organisation,
            @Nullable UUID submitter,
            @Nullable String ownerEmail) {
        OrganisationId id() {
            return new OrganisationId(organisation);
        }
    }

    /** Finds for a project those of earlier contests by the same organisation, submitter or owner; two statements. */
    Function<Subject, Set<Earlier>> before(int edition) {
        List<Row> rows = sql.sql("SELECT DISTINCT organisation_id AS organisation, submitter,"
                        + " lower(owner_email) AS owner_email FROM prizes.project"
                        + " WHERE edition < ? AND submitted_at IS NOT NULL")
                .param(edition)
                .query(Row.class)
                .list();
        Set<OrganisationId> named = rows.stream().map(Row::id).collect(Collectors.toSet());
        Map<OrganisationId, OrganisationView> today = named.isEmpty() ? Map.of() : organisations.findAll(named);
        Map<Object, Set<Earlier>> links = new HashMap<>();
        rows.stream()
                .map(row -> earlier(row, today))
                .forEach(earlier -> earlier.links()
                        .forEach(link -> links.computeIfAbsent(link, none -> new HashSet<>())
                                .add(earlier)));
        return project -> project.links()
                .flatMap(link -> links.getOrDefault(link, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Earlier earlier(Row row, Map<OrganisationId, OrganisationView> today) {
        OrganisationView stayed = today.get(row.id());
        return new Earlier(
                stayed == null ? row.id() : stayed.id(),
                row.submitter() == null ? null : new AccountId(row.submitter()),
                row.ownerEmail());
    }
}
