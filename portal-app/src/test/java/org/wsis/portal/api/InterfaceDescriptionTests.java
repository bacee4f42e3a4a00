package org.wsis.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wsis.portal.PortalTest;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Machine;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.portal.stocktaking.StoredEntries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description names every address, and every real answer fits what it says. */
@PortalTest
class InterfaceDescriptionTests {
    @Autowired
    Machine machine;

    @Autowired
    VotingContest contests;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressOfTheInterfaceIsDescribedWithItsProblemsAndLimits() {
        JsonNode description = machine.json("/v3/api-docs");
        assertThat(description.get("openapi").asString()).startsWith("3.1");
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(description.get("paths").propertyNames())).isEqualTo(mapped);
        for (JsonNode path : description.get("paths")) {
            JsonNode get = path.get("get");
            assertThat(path.propertyNames()).containsExactly("get");
            assertThat(get.get("summary").asString()).isNotBlank();
            assertThat(get.get("responses").propertyNames()).contains("200", "400", "404", "429");
            for (JsonNode answer : get.get("responses")) {
                assertThat(answer.get("headers").propertyNames()).contains("RateLimit", "RateLimit-Policy");
            }
            get.get("parameters")
                    .forEach(parameter ->
                            assertThat(parameter.get("description").asString()).isNotBlank());
        }
    }

    @Test
    void theFiltersOfTheExplorerAreDescribed() {
        JsonNode parameters = machine.json("/v3/api-docs").at("/paths/~1api~1v1~1stocktaking~1entries/get/parameters");
        assertThat(parameters
                        .valueStream()
                        .map(parameter -> parameter.get("name").asString()))
                .contains("q", "page", "size", "sort", "lang")
                .containsAll(List.of("actionLine", "sdg", "country", "region", "stakeholderType", "scope", "year"));
    }

    @Test
    void theDescriptionComesAsYamlTooAndWithoutAKey() {
        assertThat(Owners.text(machine.get("/v3/api-docs.yaml"))).startsWith("openapi: 3.1");
    }

    @Test
    void realAnswersFitTheDescription() {
        UUID whole = StoredEntries.insert(
                "PUBLISHED",
                Map.ofEntries(
                        Map.entry("title", "Whole"),
                        Map.entry("kind", "PROJECT"),
                        Map.entry("country", "KE"),
                        Map.entry("scope", "LOCAL"),
                        Map.entry("status", "ONGOING"),
                        Map.entry("starts_on", java.time.LocalDate.of(2016, 1, 2)),
                        Map.entry("stakeholder_type", "ACADEMIA"),
                        Map.entry("organisation_name", "A university"),
                        Map.entry("contact_name", "Somebody"),
                        Map.entry("contact_public", true),
                        Map.entry("action_lines", new String[] {"C1", "C7-hea"}),
                        Map.entry("sdgs", new Integer[] {3, 9}),
                        Map.entry("targets", new String[] {"3.1"}),
                        Map.entry("audiences", new String[] {"YOUTH"})));
        UUID bare = StoredEntries.insert("PUBLISHED", Map.of());
        machine.awaitTotal("country=KE&scope=LOCAL&kind=PROJECT&stakeholderType=ACADEMIA&year=2016&sdg=9", 1);
        fits("/api/v1/stocktaking/entries/{id}", "/api/v1/stocktaking/entries/" + whole);
        fits("/api/v1/stocktaking/entries/{id}", "/api/v1/stocktaking/entries/" + bare);
        fits("/api/v1/stocktaking/entries", "/api/v1/stocktaking/entries?size=100");
        fits("/api/v1/changes", "/api/v1/changes?size=50");
        for (String name : List.of("action-lines", "sdgs", "countries", "matrix")) {
            fits("/api/v1/reference/" + name, "/api/v1/reference/" + name + "?lang=ar");
        }
    }

    @Test
    void realAnswersOfAVoteFitTheDescription() {
        Running running = contests.open(true, true, 2);
        String contest = running.path();
        fits("/api/v1/prizes/{year}", "/api/v1" + contest);
        fits("/api/v1/prizes/{year}/projects", "/api/v1" + contest + "/projects");
        contests.publish(running);
        fits("/api/v1/prizes/{year}/results", "/api/v1" + contest + "/results");
        contests.end();
    }

    @Test
    void aWrongAnswerWouldNotFit() {
        assertThat(problems("/api/v1/stocktaking/entries", "{\"total\":\"many\"}"))
                .isNotEmpty();
    }

    private void fits(String path, String address) {
        assertThat(problems(path, Owners.text(machine.get(address))))
                .as(address)
                .isEmpty();
    }

    private List<?> problems(String path, String answer) {
        JsonNode description = machine.json("/v3/api-docs");
        JsonNode content = description.at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content");
        ObjectNode schema = (ObjectNode) content.get("application/json").get("schema");
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.set("components", description.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new JsonMapper().writeValueAsString(schema), InputFormat.JSON)
                .validate(answer, InputFormat.JSON);
    }
}
