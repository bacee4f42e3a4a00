package org.wsis.organisation.representation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Representation;
import org.wsis.organisation.RepresentationState;
import org.wsis.organisation.Tie;
import org.wsis.reference.StakeholderType;

/** The rows of people who represent organisations, with the organisation in the same statement. */
@Component
class RepresentationRows {
    private static final String SELECT = """
            SELECT r.id, r.account, r.function, r.state, r.requested_at, r.decided_at, r.reason,
                   o.id AS organisation, o.name, o.type, o.country
              FROM organisation.representative r JOIN organisation.organisation o ON o.id = r.organisation
            """;
    /** What a merge left behind at the organisation that went, because the person has a better one at the other. */
    private static final String STANDS = " o.merged_into IS NULL ";

    private final JdbcClient sql;

    RepresentationRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Representation> of(AccountId person) {
        return sql.sql(SELECT + "WHERE r.account = :person AND" + STANDS
                        + "ORDER BY r.state IN ('REQUESTED', 'APPROVED') DESC,"
                        + " coalesce(r.decided_at, r.requested_at) DESC, r.id")
                .param("person", person.value())
                .query(RepresentationRows::read)
                .list();
    }

    Optional<Representation> find(UUID id) {
        return sql.sql(SELECT + "WHERE r.id = :id")
                .param("id", id)
                .query(RepresentationRows::read)
                .optional();
    }

    long waiting() {
        return sql.sql("SELECT count(*) FROM organisation.representative r JOIN organisation.organisation o"
                        + " ON o.id = r.organisation WHERE r.state = 'REQUESTED' AND" + STANDS)
                .query(Long.class)
                .single();
    }

    long waitingSince(Instant at) {
        return sql.sql("SELECT count(*) FROM organisation.representative r JOIN organisation.organisation o"
                        + " ON o.id = r.organisation WHERE r.state = 'REQUESTED' AND r.requested_at < :at AND" + STANDS)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    List<Representation> oldest(int limit) {
        return sql.sql(SELECT + "WHERE r.state = 'REQUESTED' AND" + STANDS
                        + "ORDER BY r.requested_at, r.id LIMIT :limit")
                .param("limit", limit)
                .query(RepresentationRows::read)
                .list();
    }

    /** How many of the person's requests wait, anywhere. */
    int waitingOf(AccountId person) {
        return sql.sql(
                        "SELECT count(*) FROM organisation.representative WHERE account = :person AND state = 'REQUESTED'")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    boolean isOpen(OrganisationId organisation, AccountId person) {
        return sql.sql("SELECT EXISTS (SELECT FROM organisation.representative WHERE organisation = :organisation"
                        + " AND account = :person AND state IN ('REQUESTED', 'APPROVED'))")
                .param("organisation", organisation.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void insert(UUID id, OrganisationId organisation, AccountId person, String function, Instant now) {
        sql.sql("INSERT INTO organisation.representative (id, organisation, account, function, state, requested_at)"
                        + " VALUES (:id, :organisation, :person, :function, 'REQUESTED', :now)")
                .param("id", id)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("function", function)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False if it is no longer in the state from which it should change. */
    boolean become(Representation from, RepresentationState next, AccountId by, @Nullable String reason, Instant now) {
        return sql.sql("UPDATE organisation.representative SET state = :next, decided_by = :by, decided_at = :now,"
                                + " reason = :reason WHERE id = :id AND state = :from")
                        .param("next", next.name())
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("id", from.id())
                        .param("from", from.state().name())
                        .update()
                == 1;
    }

    Tie tie(OrganisationId organisation, AccountId person, @Nullable String domain) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM organisation.representative WHERE organisation = :organisation
                                        AND account = :person AND state = 'APPROVED') AS representative,
                               (SELECT domain FROM organisation.domain
                                 WHERE organisation = :organisation AND domain = :domain) AS domain
                        """)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("domain", domain)
                .query((row, number) -> new Tie(row.getBoolean("representative"), row.getString("domain")))
                .single();
    }

    List<OrganisationId> belonging(AccountId person, @Nullable String domain) {
        return sql.sql("""
                        SELECT organisation FROM organisation.representative WHERE account = :person AND state = 'APPROVED'
                        UNION SELECT organisation FROM organisation.domain WHERE domain = :domain
                        """)
                .param("person", person.value())
                .param("domain", domain)
                .query((row, number) -> new OrganisationId(row.getObject("organisation", UUID.class)))
                .list();
    }

    private static Representation read(ResultSet row, int number) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        String type = row.getString("type");
        return new Representation(
                row.getObject("id", UUID.class),
                new OrganisationView(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("name"),
                        type == null ? null : StakeholderType.valueOf(type),
                        row.getString("country")),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("function"),
                RepresentationState.valueOf(row.getString("state")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getString("reason"));
    }
}
