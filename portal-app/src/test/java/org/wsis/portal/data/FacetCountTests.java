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
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.stocktaking.Machine;
import org.wsis.portal.stocktaking.StoredEntries;
import org.wsis.stocktaking.explore.EntryIndex;
import org.wsis.stocktaking.explore.Facet;
import org.wsis.stocktaking.explore.Filters;
import org.wsis.stocktaking.explore.Found;
import tools.jackson.databind.JsonNode;

/** What the index and the API count is what SQL counts, written apart and by another road than the index. */
@PortalTest
@Tag("search")
class FacetCountTests {
    private static final long SEED = 20_261_124;
    private static final int ENTRIES = 300;
    private static final int COMBINATIONS = 500;

    /** Made up: no other entry has them, in whatever form or spelling. */
    private static final List<String> WORDS = List.of("qwazzilum", "vexoradmi", "jubnitopf");

    /** For each facet of the explorer, its values of an entry, as an array of text. */
    private static final Map<String, String> VALUES = new TreeMap<>(Map.of(
            "actionLine",
            "e.action_lines",
            "sdg",
            "e.sdgs::text[]",
            "country",
            single("country"),
            "region",
            "CASE WHEN e.international THEN ARRAY['INTERNATIONAL'] WHEN c.itu_region IS NULL THEN '{}'::text[]"
                    + " ELSE ARRAY[c.itu_region] END",
            "stakeholderType",
            single("stakeholder_type"),
            "year",
            "ARRAY[e.year::text]",
            "kind",
            single("kind"),
            "scope",
            single("scope"),
            "language",
            single("language"),
            "collection",
            "e.collections"));

    static {
        VALUES.put("answer", """
                ARRAY(SELECT 'covid-19.helps.' || (i.answers ->> 'helps') FROM stocktaking.collection_intake i
                WHERE i.entry = e.id AND i.collection = 'covid-19' AND 'covid-19' = ANY (e.collections)
                AND i.answers ->> 'helps' IS NOT NULL)""");
    }

    /** Those that the API answers with; the explorer's page shows all. */
    private static final List<String> OF_THE_API =
            List.of("actionLine", "sdg", "country", "region", "stakeholderType", "year");

    private static final Map<String, List<String>> CHOICES = new TreeMap<>(Map.of(
            "actionLine", List.of("C1", "C2", "C7-hea", "C7-env", "C10", "C11"),
            "sdg", List.of("1", "3", "4", "9", "13", "17"),
            "country", List.of("KE", "CH", "FR", "CN", "EG", "BR", "KZ"),
            "region", List.of("AFRICA", "EUROPE", "ARAB_STATES", "INTERNATIONAL", "CIS"),
            "stakeholderType", List.of("GOVERNMENT", "CIVIL_SOCIETY", "ACADEMIA"),
            "year", List.of("2012", "2014", "2016", "2017", "2018"),
            "kind", List.of("PROJECT", "PROGRAMME", "TRAINING", "TOOLKIT"),
            "scope", List.of("LOCAL", "NATIONAL", "REGIONAL", "INTERNATIONAL"),
            "language", List.of("en", "fr", "ar", "zh"),
            "collection", List.of("covid-19", "ungis-digital-transformation")));

    static {
        CHOICES.put("answer", List.of("covid-19.helps.learning", "covid-19.helps.health", "covid-19.helps.work"));
    }

    @Autowired
    Machine machine;

    @Autowired
    EntryIndex index;

    @Autowired
    JdbcClient database;

    private final Random random = new Random(SEED);

    private static String single(String column) {
        return "CASE WHEN e.%1$s IS NULL THEN '{}'::text[] ELSE ARRAY[e.%1$s] END".formatted(column);
    }

    @Test
    void facetCountsEqualDirectCountsOnFiveHundredCombinations() throws SQLException {
        plant();
        machine.awaitTotal("", count("true"));
        int compared = 0;
        int withWords = 0;
        for (int i = 0; i < COMBINATIONS; i++) {
            Map<String, List<String>> chosen = combination();
            withWords += chosen.containsKey("q") ? 1 : 0;
            Found found = index.find(Filters.of(parameters(chosen)), 1);
            JsonNode answer = machine.json("/api/v1/stocktaking/entries?size=1&" + query(chosen));
            assertThat(found.total()).as(query(chosen)).isEqualTo(count(condition(chosen, "")));
            assertThat(answer.get("total").asLong()).as(query(chosen)).isEqualTo(found.total());
            for (Facet facet : Facet.values()) {
                String name = facet.parameter();
                Map<String, Long> counted = new TreeMap<>(found.counts().get(facet));
                assertThat(counted)
                        .as("%s of %s", name, query(chosen))
                        .isEqualTo(counts(name, condition(chosen, name)));
                if (OF_THE_API.contains(name)) {
                    assertThat(counts(answer.get("facets").get(name))).isEqualTo(counted);
                }
                compared++;
            }
        }
        assertThat(VALUES).as("every facet").hasSize(Facet.values().length);
        assertThat(withWords).isBetween(COMBINATIONS / 10, COMBINATIONS);
        System.out.printf(
                "Facets: %d combinations, %d with words, %d facets compared with SQL, seed %d%n",
                COMBINATIONS, withWords, compared, SEED);
    }

    private void plant() throws SQLException {
        try (Connection owner = TestDatabase.asOwner()) {
            owner.setAutoCommit(false);
            for (int i = 0; i < ENTRIES; i++) {
                var row = new LinkedHashMap<String, Object>();
                row.put("title", "Facet " + i + words());
                row.put("kind", one("kind"));
                row.put("language", one("language"));
                row.put("collections", some("collection").toArray(String[]::new));
                row.put("action_lines", some("actionLine").toArray(String[]::new));
                row.put("sdgs", some("sdg").stream().map(Integer::valueOf).toArray(Integer[]::new));
                row.put("year", Integer.valueOf(one("year")));
                if (random.nextInt(10) > 0) {
                    row.put("stakeholder_type", one("stakeholderType"));
                }
                if (random.nextInt(10) > 0) {
                    row.put("scope", one("scope"));
                }
                int where = random.nextInt(10);
                if (where == 0) {
                    row.put("international", true);
                } else if (where > 1) {
                    row.put("country", one("country"));
                }
                UUID id = StoredEntries.insert(owner, random.nextInt(12) == 0 ? "RECEIVED" : "PUBLISHED", row);
                answer(owner, id);
            }
            owner.commit();
        }
    }

    /** To the COVID-19 repository, whether the entry stands there or not. */
    private void answer(Connection owner, UUID id) throws SQLException {
        if (random.nextInt(3) > 0) {
            return;
        }
        String helps = one("answer").replaceFirst(".*\\.", "");
        try (var insert = owner.prepareStatement("INSERT INTO stocktaking.collection_intake"
                + " (entry, collection, answers, changed_at) VALUES (?, 'covid-19', ?::jsonb, now())")) {
            insert.setObject(1, id);
            insert.setString(2, "{\"helps\": \"" + helps + "\", \"reached\": \"health\"}");
            insert.executeUpdate();
        }
    }

    private String words() {
        return WORDS.stream()
                .filter(word -> random.nextInt(3) == 0)
                .map(word -> " " + word)
                .collect(Collectors.joining());
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
            String facet = facets.get(random.nextInt(facets.size()));
            List<String> values = some(facet);
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        });
        if (random.nextInt(4) == 0) {
            chosen.put("q", List.of(WORDS.get(random.nextInt(WORDS.size()))));
        }
        return chosen;
    }

    private static MultiValueMap<String, String> parameters(Map<String, List<String>> chosen) {
        return new LinkedMultiValueMap<>(chosen);
    }

    private static String query(Map<String, List<String>> chosen) {
        return chosen.entrySet().stream()
                .flatMap(choice -> choice.getValue().stream().map(value -> choice.getKey() + "=" + value))
                .collect(Collectors.joining("&"));
    }

    private static String condition(Map<String, List<String>> chosen, String except) {
        return chosen.entrySet().stream()
                .filter(choice -> !choice.getKey().equals(except))
                .map(choice -> choice.getKey().equals("q")
                        ? "e.title LIKE '% " + choice.getValue().getFirst() + "%'"
                        : "(%s) && ARRAY['%s']"
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
