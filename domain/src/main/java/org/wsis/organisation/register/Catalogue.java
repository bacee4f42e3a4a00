package org.wsis.organisation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationCatalogue;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationPage;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.RepresentationState;

@Component("organisationCatalogue")
@Transactional(readOnly = true)
class Catalogue implements OrganisationCatalogue {
    private static final int MOST_LIKE = 50;
    private static final int MOST_ACTS = 200;

    private final JdbcClient sql;
    private final Organisations organisations;
    private final Suggestions suggestions;

    Catalogue(JdbcClient sql, Organisations organisations, Suggestions suggestions) {
        this.sql = sql;
        this.organisations = organisations;
        this.suggestions = suggestions;
    }

    @Override
    public List<OrganisationView> search(String text, int offset, int limit) {
        if (!text.isBlank()) {
            return suggestions.like(text, MOST_LIKE).stream()
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }
        return sql.sql("SELECT id, name, type, country FROM organisation.organisation WHERE merged_into IS NULL"
                        + " ORDER BY name, id OFFSET :offset LIMIT :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> Register.view(row))
                .list();
    }

    @Override
    public int count(String text) {
        return text.isBlank()
                ? sql.sql("SELECT count(*) FROM organisation.organisation WHERE merged_into IS NULL")
                        .query(Integer.class)
                        .single()
                : suggestions.like(text, MOST_LIKE).size();
    }

    @Override
    public Optional<OrganisationPage> page(OrganisationId asked) {
        return organisations.find(asked).map(view -> {
            UUID id = view.id().value();
            return sql.sql("SELECT version, registered_at FROM organisation.organisation WHERE id = :id")
                    .param("id", id)
                    .query((row, number) -> new OrganisationPage(
                            view,
                            row.getLong("version"),
                            at(row, "registered_at"),
                            names(view),
                            domains(id),
                            representatives(id),
                            merged(id),
                            history(id)))
                    .single();
        });
    }

    private List<OrganisationPage.Name> names(OrganisationView view) {
        String own = PlainName.of(view.name()).value();
        return sql.sql("SELECT id, text, language, country, normalised = :own"
                        + " AND country IS NOT DISTINCT FROM :country::text AS own"
                        + " FROM organisation.name WHERE organisation = :id ORDER BY own DESC, text, id")
                .param("own", own)
                .param("country", view.country())
                .param("id", view.id().value())
                .query(OrganisationPage.Name.class)
                .list();
    }

    private List<OrganisationPage.Domain> domains(UUID id) {
        return sql.sql("SELECT domain, confirmed_at FROM organisation.domain WHERE organisation = :id ORDER BY domain")
                .param("id", id)
                .query((row, number) -> new OrganisationPage.Domain(row.getString("domain"), at(row, "confirmed_at")))
                .list();
    }

    private List<OrganisationPage.Representative> representatives(UUID id) {
        return sql.sql("SELECT id, account, function, state, requested_at FROM organisation.representative"
                        + " WHERE organisation = :id ORDER BY requested_at, id")
                .param("id", id)
                .query((row, number) -> new OrganisationPage.Representative(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account", UUID.class)),
                        row.getString("function"),
                        RepresentationState.valueOf(row.getString("state")),
                        at(row, "requested_at")))
                .list();
    }

    private List<OrganisationId> merged(UUID id) {
        return sql
                .sql("SELECT id FROM organisation.organisation WHERE merged_into = :id ORDER BY name, id")
                .param("id", id)
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    private List<OrganisationPage.Done> history(UUID id) {
        return sql.sql("SELECT a.id, a.kind, a.by, a.at, a.reason, " + ActRecord.ABOUT + " AS about,"
                        + " EXISTS (SELECT FROM organisation.act u WHERE u.undoes = a.id) AS undone, ("
                        + ActRecord.STANDS + " AND NOT " + ActRecord.RESTED_ON
                        + ") AS undoable FROM organisation.act a WHERE a.organisation = :id OR a.other = :id"
                        + " ORDER BY a.serial DESC LIMIT :most")
                .param("id", id)
                .param("most", MOST_ACTS)
                .query((row, number) -> new OrganisationPage.Done(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        new AccountId(row.getObject("by", UUID.class)),
                        at(row, "at"),
                        row.getString("about"),
                        row.getString("reason"),
                        row.getBoolean("undone"),
                        row.getBoolean("undoable")))
                .list();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
