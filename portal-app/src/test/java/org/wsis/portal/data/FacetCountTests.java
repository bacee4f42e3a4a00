package org.wsis.portal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.stocktaking.Machine;
import org.wsis.portal.stocktaking.StoredEntries;
import tools.jackson.databind.JsonNode;

/** What the API counts is what SQL counts, written apart and by another road than the index. */
@PortalTest
class FacetCountTests {
    private static final long SEED = 20_261_124;
    private static final int ENTRIES = 300;
    private static final int COMBINATIONS = 500;

    /** For each facet of the API, its values of an entry, as an array of text. */
    private static final Map<String, String> VALUES = new TreeMap<>(Map.of(
            "actionLine", "e.action_lines",
            "sdg", "e.sdgs::text[]",
            "country", "CASE WHEN e.country IS NULL THEN '{}'::text[] ELSE ARRAY[e.country] END",
            "region",
                    "CASE WHEN e.international THEN ARRAY['INTERNATIONAL'] WHEN c.itu_region IS NULL THEN '{}'::text[]"
                            + " ELSE ARRAY[c.itu_region] END",
            "stakeholderType",
                    "CASE WHEN e.stakeholder_type IS NULL THEN '{}'::text[] ELSE ARRAY[e.stakeholder_type] END",
            "year", "ARRAY[e.year::text]"));

    private static final Map<String, List<String>> CHOICES = new TreeMap<>(Map.of(
            "actionLine", List.of("C1", "C2", "C7-hea", "C7-env", "C10", "C11"),
            "sdg", List.of("1", "3", "4", "9", "13", "17"),
            "country", List.of("KE", "CH", "FR", "CN", "EG", "BR", "KZ"),
            "region", List.of("AFRICA", "EUROPE", "ARAB_STATES", "INTERNATIONAL", "CIS"),
            "stakeholderType", List.of("GOVERNMENT", "CIVIL_SOCIETY", "ACADEMIA"),
            "year", List.of("2012", "2014", "2016", "2017", "2018")));

    @Autowired
    Machine machine;

    @Autowired
    JdbcClient database;

    private final Random random = new Random(SEED);

    @Test
    void facetCountsEqualDirectCountsOnFiveHundredCombinations() throws SQLException {
        plant();
        machine.awaitTotal("", count("true"));
        int compared = 0;
        for (int i = 0; i < COMBINATIONS; i++) {
            Map<String, List<String>> chosen = combination();
            JsonNode answer = machine.json("/api/v1/stocktaking/entries?size=1&" + query(chosen));
            assertThat(answer.get("total").asLong()).as(query(chosen)).isEqualTo(count(condition(chosen, "")));
            for (String facet : VALUES.keySet()) {
                assertThat(counts(answer.get("facets").get(facet)))
                        .as("%s of %s", facet, query(chosen))
                        .isEqualTo(counts(facet, condition(chosen, facet)));
                compared++;
            }
        }
        System.out.printf(
                "Facets: %d combinations, %d facets compared with SQL, seed %d%n", COMBINATIONS, compared, SEED);
    }

    private void plant() throws SQLException {
        try (Connection owner = TestDatabase.asOwner()) {
            owner.setAutoCommit(false);
            for (int i = 0; i < ENTRIES; i++) {
                var row = new LinkedHashMap<String, Object>();
                row.put("title", "Facet " + i);
                row.put("action_lines", some("actionLine").toArray(String[]::new));
                row.put("sdgs", some("sdg").stream().map(Integer::valueOf).toArray(Integer[]::new));
                row.put("year", Integer.valueOf(one("year")));
                if (random.nextInt(10) > 0) {
                    row.put("stakeholder_type", one("stakeholderType"));
                }
                int where = random.nextInt(10);
                if (where == 0) {
                    row.put("international", true);
                } else if (where > 1) {
                    row.put("country", one("country"));
                }
                StoredEntries.insert(owner, random.nextInt(12) == 0 ? "RECEIVED" : "PUBLISHED", row);
            }
            owner.commit();
        }
    }

    /** Few values often, many seldom. */
    private List<String> some(String facet) {
        return random.ints(random.nextInt(4), 0, CHOICES.get(facet).size())
                .distinct()
                .mapToObj(place -> CHOICES.get(facet).get(place))
                .toList();
    }

    private String one(String facet) {
        List<String> choices = CHOICES.get(facet);
        return choices.get(Math.min(random.nextInt(choices.size()), random.nextInt(choices.size())));
    }

    private Map<String, List<String>> combination() {
        Map<String, List<String>> chosen = new TreeMap<>();
        List<String> facets = new ArrayList<>(VALUES.keySet());
        IntStream.range(0, random.nextInt(4)).forEach(time -> {
            List<String> values = some(facets.get(random.nextInt(facets.size())));
            String facet = facets.stream()
                    .filter(name -> CHOICES.get(name).containsAll(values) && !values.isEmpty())
                    .findFirst()
                    .orElse("");
            if (!facet.isEmpty()) {
                chosen.put(facet, values);
            }
        });
        return chosen;
    }

    private static String query(Map<String, List<String>> chosen) {
        return chosen.entrySet().stream()
                .flatMap(choice -> choice.getValue().stream().map(value -> choice.getKey() + "=" + value))
                .collect(Collectors.joining("&"));
    }

    private static String condition(Map<String, List<String>> chosen, String except) {
        return chosen.entrySet().stream()
                .filter(choice -> !choice.getKey().equals(except))
                .map(choice -> "(%s) && ARRAY['%s']"
                        .formatted(VALUES.get(choice.getKey()), String.join("','", choice.getValue())))
                .collect(Collectors.joining(" AND ", "true AND ", ""))
                .replaceAll(" AND $", "");
    }

    private long count(String condition) {
        return database.sql("SELECT count(*) " + from(condition))
                .query(Long.class)
                .single();
    }

    private static String from(String condition) {
        return "FROM stocktaking.entry e LEFT JOIN reference.country c ON c.code = e.country WHERE e.state = 'PUBLISHED'"
                + " AND " + condition;
    }

    private Map<String, Long> counts(String facet, String condition) {
        return database
                .sql("SELECT value, count(*) AS number FROM (SELECT unnest(%s) AS value %s) v GROUP BY value"
                        .formatted(VALUES.get(facet), from(condition)))
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("value"), row -> (Long) row.get("number"), Long::sum, TreeMap::new));
    }

    private static Map<String, Long> counts(JsonNode facet) {
        return facet.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, count -> count.getValue().asLong(), Long::sum, TreeMap::new));
    }
}
