package org.wsis.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Editions of the Forum: what sources tell of them, and what staff say. */
@PortalTest
class EditionTests {
    private static final int LIKE = 2820;
    private static final int MOVED = 2821;
    private static final int COUNTED = 2822;
    private static final int RACED = 2823;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JdbcClient sql;

    @Test
    void everyEditionOfTheSourcesIsThereWithItsGaps() {
        AccountId reader = people.person("A reader");
        String list = owners.page(browser, reader, "/forum?lang=en");
        for (int year = 2009; year <= 2026; year++) {
            assertThat(list).contains("href=\"/forum/" + year + "\"");
        }
        assertThat(list)
                .contains("19–23 March 2018", "2,000+", "nearly 200", "January 2021 – 21 May 2021")
                .contains("Not in the sources");
        assertThat(owners.page(browser, reader, "/forum/2018?lang=en"))
                .contains("Majed Sultan Al Mesmar", "United Arab Emirates", "Leveraging ICTs to Build")
                .contains("The next edition:");
        assertThat(owners.page(browser, reader, "/forum/2020?lang=en"))
                .as("how it moved")
                .contains("6–9 April 2020", "31 August – 4 September 2020", "22 June – 10 September 2020")
                .contains("Postponed", "Final week:", "15,000+", "cumulative");
        assertThat(owners.page(browser, reader, "/forum/2025?lang=ar"))
                .as("English where there is no title")
                .contains("<bdi lang=\"en\">WSIS+20 High-Level Event 2025</bdi>");
        assertThat(browser.get().uri("/forum/2001")).hasStatus(404);
        assertThat(browser.get().uri("/forum/abcd")).hasStatus(404);
    }

    @Test
    void aNewEditionBeginsLikeAFormerOne() {
        AccountId editor = people.holding(Role.EDITOR);
        open(editor, LIKE, "2023");
        assertThat(owners.page(browser, editor, "/forum/" + LIKE + "?lang=fr"))
                .contains("Forum d’un test", "ITU, Geneva", "Sur place et à distance", "Pas encore connu")
                .doesNotContain("Stojmenova");
        assertThat(owners.post(browser, editor, "/admin/forum", opening(LIKE, "")))
                .hasStatus(422)
                .bodyText()
                .contains("There is an edition of this year already.");
        assertThat(owners.post(browser, people.person("A stakeholder"), "/admin/forum", opening(2829, "")))
                .hasStatus(403);
        assertThat(sql.sql("SELECT count(*) FROM forum.edition WHERE year = 2829")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void datesThatMoveKeepTheirHistory() {
        AccountId editor = people.holding(Role.EDITOR);
        open(editor, MOVED, "");
        String form = "/admin/forum/" + MOVED + "/dates";
        assertThat(owners.post(browser, editor, form, Map.of("version", "0", "startsIn", MOVED + "-05")))
                .hasRedirectedUrl("/admin/forum/" + MOVED);
        assertThat(owners.page(browser, editor, "/forum/" + MOVED + "?lang=en")).contains("May " + MOVED);
        var days = Map.of("starts", MOVED + "-07-06", "ends", MOVED + "-07-10", "version", "1");
        assertThat(owners.post(browser, editor, form, days))
                .as("without a reason")
                .hasStatus(422)
                .bodyText()
                .contains(MOVED + "-07-06");
        assertThat(owners.post(browser, editor, form, with(days, "reason", "The hall is taken")))
                .hasStatus3xxRedirection();
        assertThat(owners.post(
                        browser, editor, form, with(with(days, "reason", "The same again"), "version", version(form))))
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, "/forum/" + MOVED + "?lang=en"))
                .contains("6–10 July " + MOVED, "May " + MOVED, "The hall is taken")
                .doesNotContain("The same again");
        for (Map<String, String> wrong : List.of(
                Map.of("starts", MOVED + "-07-10", "ends", MOVED + "-07-06"),
                Map.of("starts", MOVED + "-07-10", "startsIn", MOVED + "-07"),
                Map.of("ends", MOVED + "-07-06"),
                Map.of("starts", "0001-01-01"),
                Map.of("starts", MOVED + "-07-06", "finalStarts", MOVED + "-07-07"),
                Map.of("starts", MOVED + "-07-06", "finalStarts", MOVED + "-06-01", "finalEnds", MOVED + "-07-07"))) {
            assertThat(owners.post(
                            browser, editor, form, with(with(wrong, "reason", "Wrong"), "version", version(form))))
                    .as("%s", wrong)
                    .hasStatus(422);
        }
        assertThat(sql.sql("SELECT count(*) FROM forum.edition_dates WHERE edition = ?")
                        .param(MOVED)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aFigureHasASource() {
        AccountId editor = people.holding(Role.EDITOR);
        open(editor, COUNTED, "");
        String form = "/admin/forum/" + COUNTED + "/figures";
        var figure = Map.of("figures[0].number", "2500", "figures[0].bound", "AT_LEAST", "version", "0");
        assertThat(owners.post(browser, editor, form, figure))
                .hasStatus(422)
                .bodyText()
                .contains("Say where the number is from.", "2500");
        assertThat(owners.post(browser, editor, form, with(figure, "figures[0].source", "Outcome document")))
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, "/forum/" + COUNTED + "?lang=en"))
                .contains("2,500+", "Outcome document");
        var share = Map.of("figures[12].number", "101", "figures[12].source", "A guess", "version", version(form));
        assertThat(owners.post(browser, editor, form, share)).hasStatus(422);
    }

    @Test
    void whoeverIsSlowerIsToldAndKeepsWhatWasTyped() {
        AccountId first = people.holding(Role.EDITOR);
        AccountId second = people.holding(Role.EDITOR);
        open(first, RACED, "");
        String form = "/admin/forum/" + RACED + "/facts";
        var early = Map.of("version", "0", "venue", "Palexpo", "words[2].title", "Forum");
        assertThat(owners.post(browser, first, form, early)).hasStatus3xxRedirection();
        var refused = owners.post(browser, second, form + "?lang=fr", with(early, "venue", "CICG"));
        assertThat(refused).hasStatus(409);
        assertThat(Owners.text(refused)).contains("Quelqu’un d’autre a modifié", "CICG");
        assertThat(owners.page(browser, second, "/forum/" + RACED)).contains("Palexpo");
        var again = with(with(early, "venue", "CICG"), "version", Owners.version(Owners.text(refused)));
        assertThat(owners.post(browser, second, form, again)).hasStatus3xxRedirection();
        assertThat(owners.page(browser, second, "/forum/" + RACED)).contains("CICG");
    }

    @Test
    void theListTakesAsManyStatementsForManyEditionsAsForFew() {
        AccountId editor = people.holding(Role.EDITOR);
        long few = StatementCounts.least(
                () -> assertThat(browser.get().uri("/forum")).hasStatusOk());
        for (int year = 2830; year < 2840; year++) {
            open(editor, year, "2017");
        }
        assertThat(StatementCounts.least(
                        () -> assertThat(browser.get().uri("/forum")).hasStatusOk()))
                .isEqualTo(few);
    }

    private String version(String form) {
        return Owners.version(owners.page(browser, people.holding(Role.EDITOR), form));
    }

    private void open(AccountId editor, int year, String like) {
        if (browser.get().uri("/forum/" + year).exchange().getResponse().getStatus() == 404) {
            assertThat(owners.post(browser, editor, "/admin/forum", opening(year, like)))
                    .hasRedirectedUrl("/admin/forum/" + year);
        }
    }

    private static Map<String, String> opening(int year, String like) {
        return Map.of(
                "year",
                String.valueOf(year),
                "like",
                like,
                "words[2].title",
                "Forum of a test for " + year,
                "words[3].title",
                "Forum d’un test pour " + year);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }
}
