package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;

/** The map, the grid and what an empty result offers. */
@PortalTest
@Tag("search")
class OverviewTests {
    private static final List<String> LINES = List.of("C1", "C2", "C7-hea", "C11");
    private static final List<String> COUNTRIES = List.of("KE", "CH", "FJ");
    private static final Pattern NUMBER = Pattern.compile(
            "<a (?:rel=\"nofollow\" )?[^>]*href=\"(/stocktaking\\?[^\"]*)\"[^>]*aria-label=\"([^\"]*)\"");
    private static final Pattern COUNT = Pattern.compile("(\\d+) entr");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Machine machine;

    @Autowired
    EntityManagerFactory factory;

    private final Random random = new Random(20_261_124);
    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @ParameterizedTest
    @ValueSource(strings = {"", "&actionLine=C1", "&sdg=9&sdg=4", "&country=KE", "&actionLine=C2&sdg=9&country=CH"})
    void everyNumberOfTheGridSaysWhatItsLinkFinds(String filter) {
        plant(40);
        List<MatchResult> numbers = numbers("/stocktaking?view=grid&q=" + word + filter);
        assertThat(numbers).hasSizeGreaterThan(5);
        for (MatchResult number : numbers) {
            String href = HtmlUtils.htmlUnescape(number.group(1));
            assertThat(href).endsWith("&view=grid").contains("q=" + word);
            if (!isSet(number)) { // the one that is set leads back
                assertThat(total(href)).as(href).isEqualTo(count(number));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&actionLine=C1", "&year=2016&sdg=9"})
    void everyCountryOfTheMapSaysWhatItsLinkFinds(String filter) {
        plant(40);
        List<MatchResult> numbers = numbers("/stocktaking?view=map&q=" + word + filter);
        assertThat(numbers).hasSize(COUNTRIES.size());
        for (MatchResult number : numbers) {
            String href = HtmlUtils.htmlUnescape(number.group(1));
            assertThat(total(href)).as(href).isEqualTo(count(number));
        }
    }

    @Test
    void aChosenCountryLeavesTheOthersOnTheMapAndItsLinkTakesItOut() {
        plant(20);
        String page = page("/stocktaking?view=map&q=" + word + "&country=KE");
        assertThat(page)
                .contains("href=\"/stocktaking?q=%s&amp;view=map\"".formatted(word))
                .contains("href=\"/stocktaking?q=%s&amp;country=CH&amp;country=KE&amp;view=map\"".formatted(word))
                .contains("aria-label=\"Kenya: ", "aria-label=\"Switzerland: ", "aria-label=\"Fiji: ")
                .contains("<input type=\"hidden\" name=\"view\" value=\"map\">");
        assertThat(page.split("<tr><th scope=\"row\">", -1)).hasSize(COUNTRIES.size() + 1);
    }

    @Test
    void theListComputesNeitherMapNorGrid() {
        assertThat(page("/stocktaking")).doesNotContain("class=\"world\"", "class=\"mx\"");
        assertThat(page("/stocktaking?view=sideways")).doesNotContain("class=\"world\"", "class=\"mx\"");
        assertThat(page("/stocktaking?view=MAP")).contains("class=\"world\"");
    }

    @Test
    void anEmptyResultSaysWhatEachPartOfTheFilterCosts() {
        plant(20);
        String nothing = "nothing" + word;
        assertThat(page("/stocktaking?q=" + word + "&country=KE&country=CH&year=1999"))
                .contains("No entry matches all of this.")
                .contains("Without “Country: Kenya, Switzerland”", "Without “Year: 1999”", "Without any filter")
                .contains("Without the words “" + word + "”")
                .containsPattern(
                        "q=%s&amp;country=CH&amp;country=KE\"><bdi>Without “Year: 1999”</bdi></a><span[^>]*>\\d+ entries"
                                .formatted(word));
        assertThat(page("/stocktaking?country=KE&q=" + nothing))
                .containsPattern("href=\"/stocktaking\\?country=KE\"><bdi>Without the words “" + nothing)
                .containsPattern("<bdi class=\"mut\">Without “Country: Kenya”</bdi><span[^>]*>No entries");
        assertThat(page("/stocktaking?q=" + word)).doesNotContain("Without");
    }

    @Test
    void whatANarrowFilterOffersIsEscaped() {
        assertThat(page("/stocktaking?q=<script>alert(1)</script>nothing&country=KE"))
                .doesNotContain("<script>alert")
                .contains("Without the words");
    }

    @Test
    void aPageBeyondTheEndLeadsBack() {
        plant(3);
        assertThat(page("/stocktaking?view=grid&page=9&q=" + word))
                .contains("The list is shorter", "href=\"/stocktaking?q=%s&amp;view=grid\"".formatted(word))
                .doesNotContain("Without");
    }

    @Test
    void mapAndGridTakeNoMoreStatementsThanTheList() {
        plant(30);
        long list = statements("/stocktaking?q=" + word);
        assertThat(statements("/stocktaking?view=map&q=" + word)).isEqualTo(list);
        assertThat(statements("/stocktaking?view=grid&q=" + word)).isEqualTo(list);
    }

    private long statements(String address) {
        return StatementCounts.least(
                () -> assertThat(browser.get().uri(address)).hasStatusOk());
    }

    private void plant(int number) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < number; i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("title", word + " " + i);
            row.put(
                    "action_lines",
                    LINES.subList(random.nextInt(2), 2 + random.nextInt(3)).toArray(String[]::new));
            row.put("sdgs", i % 3 == 0 ? new Integer[] {4, 9} : new Integer[] {9, 1 + random.nextInt(3)});
            row.put("country", COUNTRIES.get(i % COUNTRIES.size()));
            rows.add(row);
        }
        StoredEntries.insertAll(rows);
        machine.awaitTotal("q=" + word, number);
    }

    private String page(String address) {
        return Owners.text(browser.get()
                .uri(java.net.URI.create(address.replace("<", "%3C").replace(">", "%3E")))
                .exchange());
    }

    private List<MatchResult> numbers(String address) {
        return NUMBER.matcher(page(address)).results().toList();
    }

    private static boolean isSet(MatchResult number) {
        return number.group().contains("aria-current");
    }

    private static long count(MatchResult number) {
        var count = COUNT.matcher(number.group(2));
        return count.find() ? Long.parseLong(count.group(1)) : 0;
    }

    private long total(String href) {
        return machine.json(href.replace("/stocktaking?", "/api/v1/stocktaking/entries?"))
                .get("total")
                .asLong();
    }
}
