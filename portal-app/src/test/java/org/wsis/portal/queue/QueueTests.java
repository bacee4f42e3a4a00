package org.wsis.portal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.portal.stocktaking.StoredEntries;

/** The entries of this test come from Nauru and Palau, from where nothing else does. */
@PortalTest
class QueueTests {
    private static final String NAURU = "/admin/queue?country=NR";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    private AccountId editor;
    private AccountId colleague;

    @BeforeEach
    void staff() {
        editor = people.holding(Role.EDITOR);
        colleague = people.person("Zoë Colleague", new Grant(Role.EDITOR, null));
    }

    @AfterEach
    void nothingWaits() {
        StoredEntries.execute("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE country IN ('NR', 'PW')"
                + " AND state IN ('RECEIVED', 'IN_REVIEW')");
    }

    @Test
    void isSiftedByWhoHasAThingInReview() {
        waiting("Mine to read", "IN_REVIEW", Map.of("reviewer", editor.value()));
        waiting("Theirs to read", "IN_REVIEW", Map.of("reviewer", colleague.value()));
        waiting("For anybody", "RECEIVED", Map.of());

        assertThat(page(NAURU)).contains("Mine to read", "Theirs to read", "For anybody", "Zoë Colleague has it");
        assertThat(page(NAURU + "&assignee=me"))
                .contains("Mine to read")
                .doesNotContain("Theirs to read", "For anybody");
        assertThat(page(NAURU + "&assignee=nobody"))
                .contains("For anybody", "In review by: Nobody")
                .doesNotContain("Mine to read", "Theirs to read");
        assertThat(page(NAURU + "&assignee=" + colleague))
                .contains("Theirs to read")
                .doesNotContain("Mine to read", "For anybody");
        assertThat(page(NAURU + "&assignee=me&assignee=nobody"))
                .contains("Mine to read", "For anybody")
                .doesNotContain("Theirs to read");
    }

    @Test
    void isSiftedByPlaceLineAndTime() {
        UUID old = waiting("Long promised", "RECEIVED", Map.of("action_lines", new String[] {"C2"}));
        waiting("Of this week", "RECEIVED", Map.of("action_lines", new String[] {"C2", "C7-agr"}));
        waiting("From Palau", "RECEIVED", Map.of("country", "PW"));
        arrivedDaysAgo(old, 30);

        assertThat(page(NAURU + "&overdue=true")).contains("Long promised").doesNotContain("Of this week");
        assertThat(page(NAURU + "&actionLine=C7-agr")).contains("Of this week").doesNotContain("Long promised");
        String recent = java.time.LocalDate.ofEpochDay(
                        java.time.Clock.systemUTC().millis() / 86_400_000 - 3)
                .toString();
        assertThat(page(NAURU + "&since=" + recent)).contains("Of this week").doesNotContain("Long promised");
        assertThat(page(NAURU + "&country=PW")).contains("From Palau", "Of this week");
        assertThat(page(NAURU + "&region=ASIA_AND_THE_PACIFIC")).contains("Of this week");
        assertThat(page(NAURU + "&region=AFRICA"))
                .contains("Nothing that waits fits these filters")
                .doesNotContain("Of this week");
        assertThat(page(NAURU + "&kind=answers")).doesNotContain("Of this week");
        assertThat(page(NAURU + "&kind=entries&kind=answers")).contains("Of this week");
    }

    @Test
    void countsForEachValueWhatWouldFit() {
        waiting("One", "RECEIVED", Map.of("action_lines", new String[] {"C2"}));
        waiting("Two", "IN_REVIEW", Map.of("action_lines", new String[] {"C2", "C3"}, "reviewer", editor.value()));
        assertThat(page(NAURU))
                .contains("C2 Infrastructure (2)", "C3 Access (1)", "C4 Capacity building (0)", "Nobody (1)", "Me (1)");
        assertThat(page(NAURU + "&actionLine=C3")).contains("C2 Infrastructure (2)", "Nobody (0)", "Me (1)");
    }

    @Test
    void everyFilterIsAChipThatTakesItAway() {
        waiting("One", "RECEIVED", Map.of("action_lines", new String[] {"C2"}));
        assertThat(page(NAURU + "&actionLine=C2&overdue=true&since=2020-01-01&page=2"))
                .contains(
                        "href=\"/admin/queue?actionLine=C2&amp;overdue=true&amp;since=2020-01-01\"",
                        "href=\"/admin/queue?country=NR&amp;overdue=true&amp;since=2020-01-01\"",
                        "href=\"/admin/queue?country=NR&amp;actionLine=C2&amp;since=2020-01-01\"",
                        "href=\"/admin/queue?country=NR&amp;actionLine=C2&amp;overdue=true\"",
                        "Nauru",
                        "Arrived since 1 January 2020");
    }

    @Test
    void whatNoFilterKnowsIsLeftOut() {
        waiting("Whatever", "RECEIVED", Map.of());
        String nonsense = "&since=9999-99-99&assignee=x&region=MOON&kind=no%20such&overdue=1&page=0";
        Document page = Jsoup.parse(page(NAURU + nonsense));
        assertThat(page.select("main").text()).contains("Whatever").doesNotContain("MOON", "no such");
        assertThat(page.select("main .fchip:has(i)")).hasSize(1);
        assertThat(page("/admin/queue?country=nr&country=%27")).contains("Queue");
    }

    @Test
    void theNextThingIsOneThatFits() {
        UUID first = waiting("First", "RECEIVED", Map.of("action_lines", new String[] {"C2"}));
        UUID between = waiting("Between", "RECEIVED", Map.of("action_lines", new String[] {"C3"}));
        UUID last = waiting("Last", "RECEIVED", Map.of("action_lines", new String[] {"C2"}));
        arrivedDaysAgo(first, 3);
        arrivedDaysAgo(between, 2);
        arrivedDaysAgo(last, 1);
        String sifted = "?country=NR&actionLine=C2";

        assertThat(page("/admin/queue" + sifted)).contains(path(first) + "?country=NR&amp;actionLine=C2");
        String review = page(path(first) + sifted);
        assertThat(review)
                .contains("rel=\"next\"", path(last) + "?country=NR&amp;actionLine=C2")
                .doesNotContain("rel=\"prev\"", between.toString());
        assertThat(page(path(last) + sifted))
                .contains("rel=\"prev\"", path(first))
                .doesNotContain("rel=\"next\"");
        assertThat(review).contains("action=\"" + path(first) + "/decision?country=NR&amp;actionLine=C2\"");
        assertThat(owners.post(
                        browser, editor, path(first) + "/review" + sifted, Map.of("version", Owners.version(review))))
                .hasRedirectedUrl(path(first) + sifted);
        assertThat(owners.post(
                        browser,
                        editor,
                        path(first) + "/decision" + sifted,
                        Map.of(
                                "version", Owners.version(page(path(first))),
                                "choice", "DECLINE",
                                "reason", "DUPLICATE")))
                .as("the next that waits in this part of the queue")
                .hasRedirectedUrl(path(last) + sifted);
        assertThat(page(path(last) + sifted))
                .contains("data-key=\"q\" href=\"/admin/queue?country=NR&amp;actionLine=C2\"");
        assertThat(owners.post(
                        browser,
                        editor,
                        path(last) + "/decision" + sifted,
                        Map.of(
                                "version", Owners.version(page(path(last))),
                                "choice", "DECLINE",
                                "reason", "DUPLICATE")))
                .as("nothing waits there any more")
                .hasRedirectedUrl("/admin/queue" + sifted);
    }

    @Test
    void doesNotAskMoreForMore() {
        waiting("One", "IN_REVIEW", Map.of("reviewer", colleague.value()));
        long one = statements(NAURU);
        for (String line : List.of("C1", "C2", "C3", "C4", "C5", "C6", "C8", "C9", "C10", "C11")) {
            AccountId reviewer = people.person("Reader of " + line, new Grant(Role.EDITOR, null));
            waiting(
                    "Of " + line,
                    "IN_REVIEW",
                    Map.of("action_lines", new String[] {line}, "reviewer", reviewer.value()));
        }
        assertThat(statements(NAURU)).isEqualTo(one);
    }

    private long statements(String path) {
        var reader = people.as(editor);
        return StatementCounts.least(
                () -> assertThat(browser.get().uri(path).with(reader)).hasStatusOk());
    }

    private String page(String path) {
        return owners.page(browser, editor, path);
    }

    private static String path(UUID entry) {
        return "/admin/stocktaking/entries/" + entry;
    }

    private static UUID waiting(String title, String state, Map<String, Object> columns) {
        var row = new HashMap<String, Object>(Map.of("title", title, "country", "NR"));
        row.putAll(columns);
        Object reviewer = row.remove("reviewer");
        UUID id = StoredEntries.insert(state, row);
        if (reviewer != null) {
            StoredEntries.execute(
                    "UPDATE stocktaking.entry SET reviewer = '%s' WHERE id = '%s'".formatted(reviewer, id));
        }
        return id;
    }

    private static void arrivedDaysAgo(UUID entry, int days) {
        StoredEntries.execute("UPDATE stocktaking.entry SET received_at = now() - interval '%d days',".formatted(days)
                + " promised_by = now() - interval '%d days' WHERE id = '%s'".formatted(days - 7, entry));
    }
}
