package org.wsis.organisation.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that hang on an organisation: names and domains; {@link People} has the representatives. */
@Component
class Holdings {
    private final JdbcClient sql;

    Holdings(JdbcClient sql) {
        this.sql = sql;
    }

    /** An organisation that stands, locked until the transaction ends. */
    record Standing(
            UUID id,
            long version,
            String name,
            @Nullable String type,
            @Nullable String country) {}

    List<Standing> lock(Collection<UUID> ids) {
        return sql.sql("SELECT id, version, name, type, country FROM organisation.organisation"
                        + " WHERE id IN (:ids) AND merged_into IS NULL ORDER BY id FOR UPDATE")
                .param("ids", ids)
                .query(Standing.class)
                .list();
    }

    /** The new row's id, or nothing if the name belongs to somebody. */
    Optional<UUID> addName(UUID organisation, String text, @Nullable String language, @Nullable String country) {
        return insert(
                new Moved.Removed(
                        UUID.randomUUID(),
                        PlainName.clean(text),
                        PlainName.of(text).value(),
                        language,
                        country),
                organisation);
    }

    Optional<UUID> insert(Moved.Removed name, UUID organisation) {
        int added = sql.sql(
                        "INSERT INTO organisation.name (id, organisation, text, normalised, language, country)"
                                + " VALUES (:id, :organisation, :text, :normalised, :language, :country) ON CONFLICT DO NOTHING")
                .param("id", name.id())
                .param("organisation", organisation)
                .param("text", name.text())
                .param("normalised", name.normalised())
                .param("language", name.language())
                .param("country", name.country())
                .update();
        return added == 1 ? Optional.of(name.id()) : Optional.empty();
    }

    /** Who has the name in the country. */
    Optional<UUID> holder(String text, @Nullable String country) {
        return sql.sql("SELECT organisation FROM organisation.name"
                        + " WHERE normalised = :name AND country IS NOT DISTINCT FROM :country::text")
                .param("name", PlainName.of(text).value())
                .param("country", country)
                .query(UUID.class)
                .optional();
    }

    /** Whether one of these rows is the name in the country. */
    boolean isAmong(Collection<UUID> names, String text, @Nullable String country) {
        return !names.isEmpty()
                && sql.sql("SELECT EXISTS (SELECT FROM organisation.name WHERE id IN (:ids) AND normalised = :name"
                                + " AND country IS NOT DISTINCT FROM :country::text)")
                        .param("ids", names)
                        .param("name", PlainName.of(text).value())
                        .param("country", country)
                        .query(Boolean.class)
                        .single();
    }

    List<Moved.Removed> names(UUID organisation) {
        return sql.sql("SELECT id, text, normalised, language, country FROM organisation.name WHERE organisation = :id")
                .param("id", organisation)
                .query(Moved.Removed.class)
                .list();
    }

    void deleteNames(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.sql("DELETE FROM organisation.name WHERE id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    List<UUID> moveNames(Collection<UUID> ids, UUID from, UUID to) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql("UPDATE organisation.name SET organisation = :to WHERE organisation = :from AND id IN (:ids)"
                                + " RETURNING id")
                        .param("to", to)
                        .param("from", from)
                        .param("ids", ids)
                        .query(UUID.class)
                        .list();
    }

    List<String> domains(UUID organisation) {
        return sql.sql("SELECT domain FROM organisation.domain WHERE organisation = :id")
                .param("id", organisation)
                .query(String.class)
                .list();
    }

    List<String> moveDomains(Collection<String> domains, UUID from, UUID to) {
        return domains.isEmpty()
                ? List.of()
                : sql.sql("UPDATE organisation.domain SET organisation = :to WHERE organisation = :from"
                                + " AND domain IN (:domains) RETURNING domain")
                        .param("to", to)
                        .param("from", from)
                        .param("domains", domains)
                        .query(String.class)
                        .list();
    }

    void describe(UUID organisation, Moved.Before as) {
        sql.sql("UPDATE organisation.organisation SET name = :name, type = :type, country = :country WHERE id = :id")
                .param("name", as.name())
                .param("type", as.type())
                .param("country", as.country())
                .param("id", organisation)
                .update();
    }

    void lead(UUID gone, @Nullable UUID to) {
        sql.sql("UPDATE organisation.organisation SET merged_into = :to WHERE id = :id")
                .param("to", to)
                .param("id", gone)
                .update();
    }
}
