package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.portal.PortalTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ExportTests {
    @Autowired
    Machine machine;

    @Autowired
    MockMvcTester browser;

    @Test
    void everyFormatHasAllRowsOfTheFilterAndNotOnlyAPage() throws IOException {
        String word = word();
        List<String> titles = IntStream.range(0, 450)
                .mapToObj(i -> "%s %03d".formatted(word, i))
                .toList();
        StoredEntries.insertAll(titles.stream()
                .map(title -> Map.<String, Object>of("title", title, "country", "KE"))
                .toList());
        StoredEntries.insert("PUBLISHED", Map.of("title", word + " elsewhere", "country", "CH"));
        machine.awaitTotal("q=" + word, 451);
        String query = "?country=KE&sort=title&q=" + word;
        assertThat(csv(query)).extracting(row -> row.getField("title")).containsExactlyElementsOf(titles);
        assertThat(json(query).valueStream().map(row -> row.get("title").asString()))
                .containsExactlyElementsOf(titles);
        List<Row> sheet = xlsx(query);
        int title =
                sheet.getFirst().stream().map(cell -> cell.getText()).toList().indexOf("title");
        assertThat(sheet.stream().skip(1).map(row -> row.getCellText(title))).containsExactlyElementsOf(titles);
    }

    @Test
    void aCellIsNeverAFormulaAndSeveralValuesStandInOne() throws IOException {
        String word = word();
        UUID former = StoredEntries.insert("PUBLISHED", Map.of("title", "Former"));
        StoredEntries.insert(
                "PUBLISHED",
                Map.of(
                        "title",
                        "=HYPERLINK(\"http://x\",\"" + word + "\")",
                        "short_description",
                        "-1+1|cmd",
                        "website",
                        "@SUM(A1)",
                        "sdgs",
                        new Integer[] {3, 9},
                        "action_lines",
                        new String[] {"C1", "C7-hea"},
                        "continues",
                        former,
                        "ended_at",
                        OffsetDateTime.parse("2026-04-01T08:00:00Z")));
        machine.awaitTotal("q=" + word, 1);
        NamedCsvRecord row = csv("?q=" + word).getFirst();
        assertThat(row.getField("title")).startsWith("'=");
        assertThat(row.getField("shortDescription")).startsWith("'-1");
        assertThat(row.getField("website")).startsWith("'@");
        assertThat(row.getField("sdgs")).isEqualTo("3; 9");
        assertThat(row.getField("actionLines")).isEqualTo("C1; C7-hea");
        assertThat(row.getField("continues")).endsWith("/stocktaking/entries/" + former);
        assertThat(row.getField("confirmedAt")).isEmpty();
        assertThat(row.getField("endedAt")).isEqualTo("2026-04-01T08:00:00Z");
        JsonNode json = json("?q=" + word).get(0);
        assertThat(json.get("title").asString()).startsWith("=HYPERLINK");
        assertThat(json.get("sdgs").toString()).isEqualTo("[3,9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void aFileHasItsNameAndIsNeverKeptNorShown(String ending) {
        MvcTestResult answer = machine.get("/stocktaking/export." + ending + "?country=XX");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .matches("attachment; filename=\"wsis-stocktaking-\\d{4}-\\d\\d-\\d\\d\\." + ending + "\"");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
        assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(browser.head().uri("/stocktaking/export." + ending))
                .hasStatusOk()
                .body()
                .isEmpty();
    }

    @Test
    void thereIsNoOtherFormat() {
        assertThat(machine.get("/stocktaking/export.jsonl")).hasStatus(404);
        assertThat(machine.get("/stocktaking/export.exe")).hasStatus(404);
    }

    @Test
    void theExplorerLeadsToItsExportsAndFeedWithItsFilters() {
        assertThat(Owners.text(machine.get("/stocktaking?q=a%26b&country=ke&page=2&sort=title")))
                .contains(
                        "href=\"/stocktaking/export.csv?q=a%26b&amp;country=KE&amp;sort=title\"",
                        "href=\"/stocktaking/export.xlsx?q=a%26b&amp;country=KE&amp;sort=title\"",
                        "type=\"application/atom+xml\"",
                        "/stocktaking/feed.atom?q=a%26b&amp;country=KE\"");
    }

    private List<NamedCsvRecord> csv(String query) throws IOException {
        try (var reader = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(new ByteArrayInputStream(bytes("csv" + query)))) {
            return reader.stream().toList();
        }
    }

    private JsonNode json(String query) {
        return new JsonMapper().readTree(new String(bytes("json" + query), StandardCharsets.UTF_8));
    }

    private List<Row> xlsx(String query) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes("xlsx" + query)))) {
            return book.getFirstSheet().read();
        }
    }

    private byte[] bytes(String file) {
        MvcTestResult answer = machine.get("/stocktaking/export." + file);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
