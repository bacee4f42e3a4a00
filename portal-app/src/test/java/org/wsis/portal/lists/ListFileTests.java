package org.wsis.portal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.portal.stocktaking.StoredEntries;

/** Lists that people take away: all rows of the page, sifted as it is, with the rights of the page. */
@PortalTest
class ListFileTests {
    private static final int MANY = 620;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nothingWaits() {
        StoredEntries.execute("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE country IN ('TO', 'WS')"
                + " AND state IN ('RECEIVED', 'IN_REVIEW')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/queue",
                "/admin/letters",
                "/admin/record",
                "/admin/organisations",
                "/admin/import",
                "/admin/stocktaking/reports",
                "/admin/stocktaking/publications"
            })
    void everyListOfStaffIsOfferedAndLeaves(String list) {
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.page(browser, editor, list)).contains(list + "/export.csv", list + "/export.xlsx");
        assertThat(rows(get(editor, list + "/export.csv"))).isNotEmpty();
        assertThat(get(editor, list + "/export.xlsx")).hasStatusOk();
        assertThat(get(editor, list + "/export.json")).hasStatus(404);
        assertThat(get(people.person("Nobody of staff"), list + "/export.csv")).hasStatus(403);
    }

    @Test
    void aListIsWholeInItsOrderAndSiftedAsThePageIs() {
        AccountId editor = people.holding(Role.EDITOR);
        IntStream.range(0, MANY).forEach(number -> waiting("Row " + number, "TO"));
        waiting("Elsewhere", "WS");

        List<CsvRecord> rows = rows(get(editor, "/admin/queue/export.csv?country=TO&page=7"));

        assertThat(rows.getFirst().getFields()).startsWith("Item", "Kind", "From", "Why it is here", "Arrived");
        assertThat(rows.stream().skip(1).map(row -> row.getField(0)))
                .containsExactlyElementsOf(IntStream.range(0, MANY)
                        .mapToObj(number -> "Row " + number)
                        .toList());
    }

    @Test
    void aListAsksNoMoreForMoreRows() {
        AccountId editor = people.holding(Role.EDITOR);
        waiting("First", "TO");
        long one = statements(editor, "/admin/queue/export.csv?country=TO");
        IntStream.range(0, 40).forEach(number -> waiting("Row " + number, "TO"));
        assertThat(statements(editor, "/admin/queue/export.csv?country=TO")).isEqualTo(one);
    }

    @Test
    void aListSpeaksTheReadersLanguageAndComputesNothing() {
        AccountId editor = people.holding(Role.EDITOR);
        waiting("=HYPERLINK(\"http://evil.example\")", "TO");
        List<CsvRecord> rows = rows(get(editor, "/admin/queue/export.csv?country=TO&lang=fr"));
        assertThat(rows.getFirst().getFields()).startsWith("Élément", "Type");
        assertThat(rows.getLast().getField(0)).isEqualTo("'=HYPERLINK(\"http://evil.example\")");
        assertThat(rows.getLast().getField(3)).isEqualTo("Nouveau");
        assertThat(rows.getLast().getField(4)).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    }

    @Test
    void thePeopleOfThePortalLeaveOnlyWithAdministratorsAndThatIsRecorded() throws IOException {
        AccountId administrator = people.holding(Role.ADMINISTRATOR);
        String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        people.person(mark + " Somebody", mark + "@example.org", Locale.ENGLISH, new Grant(Role.FACILITATOR, "C4"));
        String list = "/admin/accounts/export.";

        assertThat(get(people.holding(Role.EDITOR), list + "csv")).hasStatus(403);
        List<CsvRecord> rows = rows(get(administrator, list + "csv?q=" + mark));
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().getFields()).startsWith(mark + " Somebody", mark + "@example.org");
        assertThat(rows.getLast().getField(2)).contains("(C4)");
        assertThat(sheet(get(administrator, list + "xlsx?q=" + mark))).contains(mark + "@example.org");

        assertThat(database.sql(
                                "SELECT subject_id || ' ' || (facts ->> 'format') || ' ' || (facts ->> 'rows') FROM audit.act"
                                        + " WHERE author = ? AND act = 'portal.list.taken' ORDER BY id")
                        .param(administrator.value())
                        .query(String.class)
                        .list())
                .containsExactly("wsis-accounts csv 1", "wsis-accounts xlsx 1");
    }

    @Test
    void aFocalPointTakesWhatComesFromTheirCountryAndNothingElse() {
        AccountId tonga = people.person("Tonga’s focal point", new Grant(Role.NATIONAL_FOCAL_POINT, "TO"));
        waiting("From Tonga", "TO");
        waiting("From Samoa", "WS");
        String list = "/stocktaking/national/export.csv";
        assertThat(rows(get(tonga, list + "?state=RECEIVED")).stream().map(row -> row.getField(1)))
                .contains("From Tonga");
        assertThat(Owners.text(get(tonga, list + "?country=WS"))).doesNotContain("From Samoa");
        assertThat(get(people.person("Anybody"), list)).hasStatus(404);
        assertThat(browser.get().uri(list)).hasStatus3xxRedirection();
    }

    @Test
    void aSubmitterTakesTheirOwnEntries() {
        AccountId owner = people.person("Owner of a list");
        owners.draft(browser, owner, "A draft of mine");
        owners.draft(browser, people.person("Somebody else"), "Not mine");
        assertThat(owners.page(browser, owner, "/stocktaking/mine")).contains("/stocktaking/mine/export.xlsx");
        assertThat(Owners.text(get(owner, "/stocktaking/mine/export.csv")))
                .contains("A draft of mine", "Draft")
                .doesNotContain("Not mine");
    }

    @Test
    void aReportsSelectionLeavesBeforeItIsFrozen() {
        AccountId editor = people.holding(Role.EDITOR);
        String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        StoredEntries.insert("PUBLISHED", Map.of("title", mark, "country", "TO", "sdgs", new Integer[] {4}));
        UUID report = database.sql(
                        "INSERT INTO stocktaking.report (id, version, slug, kind, title, language, begins_on,"
                                + " ends_before, introduction, state, created_at, changed_at) VALUES (gen_random_uuid(), 0, ?,"
                                + " 'GLOBAL', 'Listed', 'en', current_date - 30, current_date + 30, '', 'DRAFT', now(), now())"
                                + " RETURNING id")
                .param(mark)
                .query(UUID.class)
                .single();
        try {
            String page = "/admin/stocktaking/reports/" + report;
            assertThat(owners.page(browser, editor, page)).contains(page + "/entries/export.csv");
            assertThat(Owners.text(get(editor, page + "/entries/export.csv"))).contains(mark, "Tonga");
        } finally {
            database.sql("DELETE FROM stocktaking.report WHERE id = ?")
                    .param(report)
                    .update();
        }
    }

    private static UUID waiting(String title, String country) {
        var row = new HashMap<String, Object>(Map.of("title", title, "country", country));
        return StoredEntries.insert("RECEIVED", row);
    }

    private MvcTestResult get(AccountId person, String path) {
        return browser.get().uri(path).with(people.as(person)).exchange();
    }

    private long statements(AccountId person, String path) {
        var reader = people.as(person);
        return StatementCounts.least(
                () -> assertThat(browser.get().uri(path).with(reader)).hasStatusOk());
    }

    private static List<CsvRecord> rows(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        MockHttpServletResponse response = answer.getResponse();
        assertThat(response.getHeader("Content-Disposition")).contains("attachment", ".csv");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        String text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    private static List<String> sheet(MvcTestResult answer) throws IOException {
        byte[] book = answer.getResponse().getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()))
                    .toList();
        }
    }
}
