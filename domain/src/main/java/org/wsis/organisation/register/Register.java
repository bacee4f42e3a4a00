package org.wsis.organisation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.reference.StakeholderType;

@Component
@Transactional
class Register implements Organisations {
    private static final String LEAD = """
            WITH RECURSIVE lead (asked, id) AS (
                SELECT id, id FROM organisation.organisation WHERE id IN (:ids)
                UNION ALL
                SELECT lead.asked, o.merged_into FROM lead JOIN organisation.organisation o USING (id)
                 WHERE o.merged_into IS NOT NULL)
            SELECT lead.asked, o.id, o.name, o.type, o.country FROM lead JOIN organisation.organisation o USING (id)
             WHERE o.merged_into IS NULL
            """;

    private static final String MERGED = """
            WITH RECURSIVE merged (id) AS (
                SELECT :id::uuid
                UNION
                SELECT o.id FROM merged JOIN organisation.organisation o ON o.merged_into = merged.id)
            SELECT id FROM merged
            """;

    private final JdbcClient sql;
    private final Suggestions suggestions;
    private final Clock clock;

    Register(JdbcClient sql, Suggestions suggestions, Clock clock) {
        this.sql = sql;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganisationView> suggest(String text, int limit) {
        return suggestions.like(text, limit);
    }

    @Override
    public OrganisationId findOrRegister(String name, @Nullable StakeholderType type, @Nullable String country) {
        PlainName plain = PlainName.of(name);
        return named(plain, country).orElseGet(() -> register(PlainName.clean(name), plain, type, country));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OrganisationView> find(OrganisationId id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationView> findAll(Collection<OrganisationId> ids) {
        var found = new HashMap<OrganisationId, OrganisationView>();
        if (!ids.isEmpty()) {
            List<UUID> asked = ids.stream().map(OrganisationId::value).toList();
            sql.sql(LEAD)
                    .param("ids", asked)
                    .query((row, number) ->
                            found.put(new OrganisationId(row.getObject("asked", UUID.class)), Register.view(row)))
                    .list();
        }
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<OrganisationId> idsOf(OrganisationId id) {
        return sql.sql(MERGED)
                .param("id", id.value())
                .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
                .set();
    }

    static OrganisationView view(ResultSet row) throws SQLException {
        String type = row.getString("type");
        return new OrganisationView(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                type == null ? null : StakeholderType.valueOf(type),
                row.getString("country"));
    }

    private Optional<OrganisationId> named(PlainName name, @Nullable String country) {
        return sql.sql("SELECT organisation FROM organisation.name"
                        + " WHERE normalised = :name AND country IS NOT DISTINCT FROM :country::text")
                .param("name", name.value())
                .param("country", country)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** The name goes in first: whoever comes second waits at its unique key, and then finds the first one's organisation. */
    private OrganisationId register(
            String name, PlainName plain, @Nullable StakeholderType type, @Nullable String country) {
        UUID id = UUID.randomUUID();
        int won = sql.sql("""
                        INSERT INTO organisation.name (id, organisation, text, normalised, country)
                        VALUES (:id, :organisation, :text, :normalised, :country) ON CONFLICT DO NOTHING
                        """)
                .param("id", UUID.randomUUID())
                .param("organisation", id)
                .param("text", name)
                .param("normalised", plain.value())
                .param("country", country)
                .update();
        if (won == 0) {
            return named(plain, country).orElseThrow();
        }
        sql.sql("INSERT INTO organisation.organisation (id, name, type, country, registered_at)"
                        + " VALUES (:id, :name, :type, :country, :at)")
                .param("id", id)
                .param("name", name)
                .param("type", type == null ? null : type.name())
                .param("country", country)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new OrganisationId(id);
    }
}
