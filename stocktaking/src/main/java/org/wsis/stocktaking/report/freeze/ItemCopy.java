package org.wsis.stocktaking.report.freeze;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.figures.Places;

/** Copies the public facts of entries into a report. Contacts are no part of a report, even where they are public. */
@Component
class ItemCopy {
    private final JdbcClient database;
    private final Organisations organisations;
    private final Places places;

    ItemCopy(JdbcClient database, Organisations organisations, Places places) {
        this.database = database;
        this.organisations = organisations;
        this.places = places;
    }

    /** Copies these entries, as the running transaction sees them, to the positions from {@code first} on. */
    void copy(ReportId report, List<UUID> entries, int first) {
        String[] countries = places.countries(Locale.ENGLISH);
        List<Map.Entry<OrganisationId, OrganisationView>> known =
                List.copyOf(organisations.findAll(organisationsOf(entries)).entrySet());
        database.sql("""
                        INSERT INTO stocktaking.report_item (report, position, entry, number, title, organisation,
                            stakeholder_type, kind, language, country, region, scope, status, starts_on, ends_on, year,
                            received_on, action_lines, sdgs, targets, short_description, website, source)
                        SELECT :report, CAST(:first AS integer) - 1 + chosen.turn, e.id, e.number, e.title,
                            coalesce(named.name, e.organisation_name), e.stakeholder_type, e.kind, e.language, e.country,
                            CASE WHEN e.international THEN 'INTERNATIONAL' ELSE place.region END, e.scope, e.status,
                            e.starts_on, e.ends_on, e.year,
                            (coalesce((SELECT min(a.at) FROM stocktaking.entry_act a
                                       WHERE a.entry = e.id AND a.act = 'RECEIVED'), e.received_at)
                                AT TIME ZONE 'Europe/Zurich')::date,
                            e.action_lines, e.sdgs, e.targets, e.short_description, e.website, e.source
                        FROM unnest(CAST(:entries AS uuid[])) WITH ORDINALITY AS chosen (id, turn)
                        JOIN stocktaking.public_entry e ON e.id = chosen.id
                        LEFT JOIN unnest(CAST(:codes AS text[]), CAST(:regions AS text[])) AS place (code, region)
                            ON place.code = e.country
                        LEFT JOIN unnest(CAST(:organisations AS uuid[]), CAST(:names AS text[])) AS named (id, name)
                            ON named.id = e.organisation""")
                .param("report", report.value())
                .param("first", first)
                .param("entries", entries.stream().map(UUID::toString).toArray(String[]::new))
                .param("codes", countries)
                .param("regions", places.regions(countries))
                .param(
                        "organisations",
                        known.stream()
                                .map(one -> one.getKey().value().toString())
                                .toArray(String[]::new))
                .param("names", known.stream().map(one -> one.getValue().name()).toArray(String[]::new))
                .update();
    }

    private List<OrganisationId> organisationsOf(List<UUID> entries) {
        return database
                .sql(
                        "SELECT DISTINCT organisation FROM stocktaking.entry WHERE id IN (:ids) AND organisation IS NOT NULL")
                .param("ids", entries)
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }
}
