package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.Stocktaking;
import tools.jackson.databind.JsonNode;

@PortalTest
@Tag("search")
class EntriesApiTests {
    @Autowired
    Machine machine;

    @Autowired
    Stocktaking stocktaking;

    @Autowired
    EntityManagerFactory factory;

    @LocalServerPort
    int port;

    @Test
    void aPageHasTheShapeThatThePublicSurfacePromises() {
        String word = word();
        EntryId id = stocktaking.archive(
                new ArchiveEntry("Lighthouse " + word, null, "KE", false, List.of("C2", "C7-hea"), 2016, "test"));
        JsonNode page = machine.json("/api/v1/stocktaking/entries?q=" + word);
        assertThat(page.propertyNames()).containsExactly("total", "page", "size", "facets", "items");
        assertThat(page.get("total").asLong()).isEqualTo(1);
        assertThat(page.get("page").asInt()).isEqualTo(1);
        assertThat(page.get("size").asInt()).isEqualTo(20);
        assertThat(page.get("facets").propertyNames())
                .containsExactly("actionLine", "sdg", "country", "region", "stakeholderType", "year");
        assertThat(page.get("facets").toString())
                .isEqualTo("{\"actionLine\":{\"C2\":1,\"C7-hea\":1},\"sdg\":{},\"country\":{\"KE\":1},"
                        + "\"region\":{\"AFRICA\":1},\"stakeholderType\":{},\"year\":{\"2016\":1}}");
        JsonNode item = page.get("items").get(0);
        assertThat(item.propertyNames())
                .containsExactly(
                        "id",
                        "url",
                        "title",
                        "organisation",
                        "country",
                        "region",
                        "stakeholderType",
                        "actionLines",
                        "sdgs",
                        "year",
                        "publishedAt");
        assertThat(item.get("id").asString()).isEqualTo(id.toString());
        assertThat(item.get("url").asString()).startsWith("http").endsWith(id.path());
        assertThat(item.get("organisation").isNull()).isTrue();
        assertThat(item.get("actionLines").toString()).isEqualTo("[\"C2\",\"C7-hea\"]");
        assertThat(item.get("publishedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void theFiltersAreThoseOfTheExplorer() {
        String word = word();
        StoredEntries.insert("PUBLISHED", Map.of("title", word + " one", "country", "KE", "year", 2014));
        StoredEntries.insert("PUBLISHED", Map.of("title", word + " two", "country", "CH", "year", 2015));
        machine.awaitTotal("q=" + word, 2);
        assertThat(total("q=" + word + "&country=ke&country=CH")).isEqualTo(2);
        assertThat(total("q=" + word + "&country=KE&year=2015")).isZero();
        assertThat(total("q=" + word + "&region=europe")).isEqualTo(1);
        assertThat(total("q=" + word + "&region=nowhere")).isZero();
        JsonNode second = machine.json("/api/v1/stocktaking/entries?q=" + word + "&sort=title&size=1&page=2");
        assertThat(second.get("items").get(0).get("title").asString()).endsWith("two");
    }

    @Test
    void anEntryIsWholeAndShowsAContactOnlyIfItsOwnerWantsThat() {
        String name = "Contact " + word();
        Map<String, Object> row = Map.of("title", word(), "contact_name", name, "contact_email", "c@example.org");
        UUID hidden = StoredEntries.insert("PUBLISHED", row);
        UUID shown = StoredEntries.insert("PUBLISHED", with(row, "contact_public", true));
        JsonNode quiet = machine.json("/api/v1/stocktaking/entries/" + hidden);
        assertThat(quiet.get("contact").isNull()).isTrue();
        assertThat(quiet.toString()).doesNotContain(name, "c@example.org");
        assertThat(machine.json("/api/v1/stocktaking/entries/" + shown)
                        .get("contact")
                        .toString())
                .isEqualTo("{\"name\":\"%s\",\"email\":\"c@example.org\"}".formatted(name));
    }

    @Test
    void anEntrySaysWhatItContinuesAndThatItIsStillTrueOrOver() {
        UUID former = StoredEntries.insert("PUBLISHED", Map.of("title", word()));
        UUID unseen = StoredEntries.insert("RECEIVED", Map.of("title", word()));
        Map<String, Object> row = Map.of("title", word(), "confirmed_at", at("2026-03-01T08:00:00Z"));
        UUID later = StoredEntries.insert("PUBLISHED", with(row, "continues", former));
        UUID over = StoredEntries.insert(
                "PUBLISHED", with(with(row, "continues", unseen), "ended_at", at("2026-04-01T08:00:00Z")));
        JsonNode next = machine.json("/api/v1/stocktaking/entries/" + later);
        assertThat(next.get("continues").asString()).startsWith("http").endsWith("/stocktaking/entries/" + former);
        assertThat(next.get("confirmedAt").asString()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(next.get("endedAt").isNull()).isTrue();
        JsonNode ended = machine.json("/api/v1/stocktaking/entries/" + over);
        assertThat(ended.get("continues").isNull()).as("what is not public").isTrue();
        assertThat(ended.get("endedAt").asString()).isEqualTo("2026-04-01T08:00:00Z");
    }

    private static OffsetDateTime at(String instant) {
        return OffsetDateTime.parse(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "size=0, 400, size",
        "size=101, 400, size",
        "size=many, 400, size",
        "page=0, 400, page",
        "page=-1, 400, page",
        "page=101&size=100, 400, too-deep",
        "page=999999999&size=1, 400, too-deep",
    })
    void aPageThatCannotBeIsAProblemInPlainWords(String query, int status, String type) {
        var answer = machine.get("/api/v1/stocktaking/entries?" + query);
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").asString().endsWith("/data#" + type);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
    }

    @Test
    void theDeepestPageIsAnsweredAndTheNextSaysWhereToGo() {
        assertThat(machine.get("/api/v1/stocktaking/entries?size=100&page=100")).hasStatusOk();
        assertThat(machine.get("/api/v1/stocktaking/entries?size=100&page=101&lang=fr"))
                .bodyText()
                .contains("/stocktaking/export.json", "/api/v1/changes", "Les pages s’arrêtent");
    }

    @ParameterizedTest
    @CsvSource({"0198a1b2-0000-7000-8000-000000000000", "notanid", "1"})
    void whatIsNotPublicIsAProblem(String id) {
        assertThat(machine.get("/api/v1/stocktaking/entries/" + id))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void whatFailsOutsideAControllerIsAProblemToo() throws Exception {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            for (String method : List.of("GET", "POST")) {
                for (String path : List.of("/api/v1/nothing", "/api/v1/stocktaking/entries")) {
                    if (method.equals("GET") && path.endsWith("entries")) {
                        continue;
                    }
                    var request = java.net.http.HttpRequest.newBuilder(
                                    java.net.URI.create("http://127.0.0.1:" + port + path))
                            .header("Accept", "text/html,*/*")
                            .method(method, java.net.http.HttpRequest.BodyPublishers.noBody())
                            .build();
                    var answer = client.send(request, java.net.http.HttpResponse.BodyHandlers.ofString());
                    assertThat(answer.statusCode()).isBetween(400, 499);
                    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
                    assertThat(answer.body()).contains("\"status\":" + answer.statusCode(), "\"detail\":");
                }
            }
        }
    }

    @Test
    void aHundredEntriesTakeAsManyStatementsAsOne() {
        String rare = word();
        String common = word();
        insert(1, rare);
        insert(100, common);
        machine.awaitTotal("q=" + rare, 1);
        machine.awaitTotal("q=" + common, 100);
        assertThat(statements("size=100&q=" + common)).isEqualTo(statements("size=100&q=" + rare));
    }

    private void insert(int number, String word) {
        StoredEntries.insertAll(IntStream.range(0, number)
                .mapToObj(i -> Map.<String, Object>of("title", word + " " + i, "organisation", UUID.randomUUID()))
                .toList());
    }

    private long statements(String query) {
        return StatementCounts.least(() ->
                assertThat(machine.get("/api/v1/stocktaking/entries?" + query)).hasStatusOk());
    }

    private long total(String query) {
        return machine.json("/api/v1/stocktaking/entries?" + query).get("total").asLong();
    }

    private static Map<String, Object> with(Map<String, Object> row, String column, Object value) {
        var more = new java.util.LinkedHashMap<>(row);
        more.put(column, value);
        return more;
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
