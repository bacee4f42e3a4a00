package org.wsis.stocktaking.report.figures;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.EntrySets;
import org.wsis.stocktaking.report.Period;
import org.wsis.stocktaking.report.ReportScope;

/** Which published entries belong to a period and a scope, in SQL. The rule is {@link Period}'s. */
@Component
public class Selection {
    /**
     * Two named queries: {@code candidate} is every published entry of the scope with its region and the instant of its
     * first receipt, {@code selected} those of the period.
     */
    static final String QUERIES = """
            WITH place AS (
                SELECT * FROM unnest(CAST(:codes AS text[]), CAST(:regions AS text[])) AS place (code, region)),
            candidate AS MATERIALIZED (
                SELECT e.id, e.number, e.title, e.country, e.kind, e.stakeholder_type, e.year, e.action_lines, e.sdgs,
                       coalesce(first.at, e.received_at) AS first_received,
                       CASE WHEN e.international THEN 'INTERNATIONAL' ELSE place.region END AS region
                FROM stocktaking.public_entry e LEFT JOIN place ON place.code = e.country
                LEFT JOIN LATERAL (SELECT min(a.at) AS at FROM stocktaking.entry_act a
                                   WHERE a.entry = e.id AND a.act = 'RECEIVED') first ON true
                WHERE (CAST(:region AS text) IS NULL
                       OR CASE WHEN e.international THEN 'INTERNATIONAL' ELSE place.region END = :region)
                  AND (cardinality(CAST(:countries AS text[])) = 0 OR e.country = ANY (CAST(:countries AS text[])))
                  AND (cardinality(CAST(:lines AS text[])) = 0 OR e.action_lines && CAST(:lines AS text[]))
                  AND (cardinality(CAST(:sdgs AS integer[])) = 0 OR e.sdgs && CAST(:sdgs AS integer[]))
                  AND (CAST(:chosen AS uuid[]) IS NULL OR e.id = ANY (CAST(:chosen AS uuid[])))),
            selected AS MATERIALIZED (
                SELECT * FROM candidate
                WHERE CASE WHEN first_received IS NOT NULL THEN first_received >= :begins AND first_received < :ends
                      ELSE make_date(year, 1, 1) >= :from AND make_date(year + 1, 1, 1) <= :until END)
            """;

    /** Of the candidates without a day, those of whose year the period covers a part. */
    static final String LEFT_OUT = """
            SELECT count(*) FROM candidate
            WHERE first_received IS NULL AND make_date(year, 1, 1) < :until AND make_date(year + 1, 1, 1) > :from
              AND NOT (make_date(year, 1, 1) >= :from AND make_date(year + 1, 1, 1) <= :until)""";

    private final JdbcClient database;
    private final Places places;
    private final List<EntrySets> sets;

    Selection(JdbcClient database, Places places, List<EntrySets> sets) {
        this.database = database;
        this.places = places;
        this.sets = sets;
    }

    /** The sets that a report can be drawn from. */
    public List<EntrySets.Named> sets(Locale locale) {
        return sets.stream().flatMap(one -> one.all(locale).stream()).toList();
    }

    /** The entries in the order of the report: by country as the language names it, then by title. */
    public List<UUID> ids(Period period, ReportScope scope, Locale locale) {
        return database.sql(QUERIES + """
                        SELECT id FROM selected
                        ORDER BY array_position(CAST(:codes AS text[]), country) NULLS LAST, region NULLS LAST, lower(title),
                            number""")
                .params(parameters(period, scope, locale))
                .query(UUID.class)
                .list();
    }

    /** The parameters of the queries. */
    Map<String, @Nullable Object> parameters(Period period, ReportScope scope, Locale locale) {
        String[] countries = places.countries(locale);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("codes", countries);
        parameters.put("regions", places.regions(countries));
        parameters.put("region", scope.region() == null ? null : scope.region().name());
        parameters.put("countries", scope.countries().toArray(String[]::new));
        parameters.put("lines", scope.actionLines().toArray(String[]::new));
        parameters.put("sdgs", scope.sdgs().toArray(Integer[]::new));
        parameters.put("chosen", scope.set() == null ? null : chosen(scope.set()));
        parameters.put("begins", period.begins().atOffset(ZoneOffset.UTC));
        parameters.put("ends", period.ends().atOffset(ZoneOffset.UTC));
        parameters.put("from", period.from());
        parameters.put("until", period.until());
        return parameters;
    }

    /** A set that is gone holds nothing. */
    private String[] chosen(String key) {
        Set<EntryId> ids = sets.stream()
                .map(one -> one.find(key).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Set.of());
        return ids.stream().map(EntryId::toString).toArray(String[]::new);
    }
}
