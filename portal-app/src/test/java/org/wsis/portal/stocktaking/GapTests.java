package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.reference.Reference;

/** What the secretariat sees of the places for which the register has little. */
@PortalTest
class GapTests {
    /** After whatever other tests plant. */
    private static final int YEAR = 2199;

    private static final int PLACES_OF_A_REGION = 18 * 17;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Reference reference;

    @Autowired
    MessageSource messages;

    @BeforeEach
    void plant() {
        if (planted() == 0) {
            entry("PUBLISHED", "KE", "C1", 4);
            entry("PUBLISHED", "NG", "C1", 4);
            entry("PUBLISHED", "KE", "C7-hea", 3);
            entry("PUBLISHED", "FR", "C1", 4);
            entry("DRAFT", "KE", "C2", 9);
            entry("RECEIVED", "KE", "C2", 9);
            entry("WITHDRAWN", "KE", "C2", 9);
            StoredEntries.insert("PUBLISHED", row("C3", 5, Map.of("international", true)));
        }
    }

    @Test
    void theRegionSaysHowManyEntriesThereAre() {
        Document page = page("?since=" + YEAR + "&most=1&region=AFRICA");
        assertThat(cell(page, "C1", 4).text()).isEqualTo("2");
        assertThat(cell(page, "C1", 4).className()).isEmpty();
        assertThat(cell(page, "C7-hea", 3).text()).isEqualTo("1 (gap)");
        assertThat(cell(page, "C7-hea", 3).className()).isEqualTo("h2");
        assertThat(cell(page, "C2", 9).text()).as("nothing of it is public").isEqualTo("0 (gap)");
        assertThat(cell(page, "C2", 9).className()).isEqualTo("h4");
        assertThat(cell(page, "C3", 5).text()).as("international").isEqualTo("0 (gap)");
        assertThat(page.text()).contains("305 of 306 combinations are gaps.");
    }

    @Test
    void withoutARegionItSaysInHowManyThereIsAGap() {
        Document page = page("?since=" + YEAR + "&most=0");
        assertThat(cell(page, "C1", 4).text()).isEqualTo("4");
        assertThat(cell(page, "C7-hea", 3).text()).isEqualTo("5");
        assertThat(cell(page, "C2", 9).text()).isEqualTo("6");
        assertThat(page.text()).contains("1,833 of 1,836 combinations are gaps.");
        assertThat(page.select("#regions ~ table tr").eachText())
                .contains("Africa 3 304", "Europe 1 305", "Americas 0 306");
    }

    @Test
    void theFileHasEveryGapAndNothingElse() {
        List<String> rows = Owners.text(get("/admin/stocktaking/gaps.csv?since=" + YEAR + "&most=1&region=AFRICA"))
                .lines()
                .toList();
        assertThat(rows).hasSize(1 + PLACES_OF_A_REGION - 1);
        assertThat(rows.getFirst()).endsWith("actionLine,actionLineName,sdg,sdgName,region,regionName,entries");
        assertThat(rows)
                .anyMatch(row -> row.startsWith("C7-hea,") && row.contains(",3,") && row.endsWith(",AFRICA,Africa,1"))
                .noneMatch(row -> row.startsWith("C1,") && row.contains(",4,"));
        byte[] book = get("/admin/stocktaking/gaps.xlsx?since=" + YEAR + "&most=1")
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(book, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        for (String wrong : List.of("gaps.json?since=2020&most=1", "gaps.csv", "gaps.csv?since=x&most=1")) {
            assertThat(get("/admin/stocktaking/" + wrong)).as(wrong).hasStatus(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"since=&most=1", "since=soon&most=1", "since=1000&most=1", "since=2020&most=-1", "since=2020"})
    void whatCannotBeReadIsAskedAgain(String query) {
        Document page = page("?" + query);
        assertThat(page.select("[data-error-summary] li")).isNotEmpty();
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void anUnknownRegionIsAskedAgain() {
        assertThat(page("?since=2020&most=1&region=ATLANTIS").select("[data-error-summary] li"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void itSpeaksSixLanguagesAndAsksForRecentYearsByItself(String language) {
        Document page = page("?lang=" + language);
        assertThat(page.select("h1").text())
                .isEqualTo(messages.getMessage("stocktaking.gap.title", null, Locale.of(language)));
        assertThat(page.select("input[name=since]").val()).matches("20\\d\\d");
        assertThat(page.select("input[name=most]").val()).isEqualTo("2");
        assertThat(page.select("table.mx tbody tr")).hasSize(18);
    }

    @Test
    void nobodyElseSeesIt() {
        for (String path : List.of("/admin/stocktaking/gaps", "/admin/stocktaking/gaps.csv?since=2020&most=1")) {
            assertThat(browser.get().uri(path).exchange()).hasStatus3xxRedirection();
            Stream.of(people.asStakeholder(), people.asExpert())
                    .forEach(person -> assertThat(
                                    browser.get().uri(path).with(person).exchange())
                            .hasStatus(403));
        }
    }

    @Test
    void muchInTheRegisterDoesNotAskTheDatabaseMore() {
        RequestPostProcessor editor = people.asEditor();
        assertThat(statements("?since=1990&most=2", editor)).isEqualTo(statements("?since=2200&most=2", editor));
    }

    private long statements(String query, RequestPostProcessor reader) {
        return StatementCounts.least(() -> assertThat(
                        browser.get().uri("/admin/stocktaking/gaps" + query).with(reader))
                .hasStatusOk());
    }

    private int planted() {
        return database.sql("SELECT count(*) FROM stocktaking.entry WHERE year = ?")
                .param(YEAR)
                .query(Integer.class)
                .single();
    }

    private static void entry(String state, String country, String line, int goal) {
        StoredEntries.insert(state, row(line, goal, Map.of("country", country)));
    }

    private static Map<String, Object> row(String line, int goal, Map<String, Object> more) {
        var row = new java.util.LinkedHashMap<String, Object>(more);
        row.put("title", "In a place");
        row.put("year", YEAR);
        row.put("owner", java.util.UUID.randomUUID());
        row.put("action_lines", new String[] {line});
        row.put("sdgs", new Integer[] {goal});
        return row;
    }

    private Element cell(Document page, String line, int goal) {
        int order = reference.actionLine(line).orElseThrow().order();
        return page.select("table.mx tbody tr").get(order - 1).select("td").get(goal - 1);
    }

    private Document page(String query) {
        MvcTestResult answer = get("/admin/stocktaking/gaps" + query);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(Owners.text(answer));
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri(path)
                .with(people.as(people.holding(Role.EDITOR)))
                .exchange();
    }
}
