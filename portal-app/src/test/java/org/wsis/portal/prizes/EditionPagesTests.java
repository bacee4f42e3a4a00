package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

@PortalTest
class EditionPagesTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JdbcClient sql;

    @Test
    void everyYearSince2012IsThere() {
        assertThat(sql.sql("SELECT year FROM prizes.edition WHERE year BETWEEN 2012 AND 2026")
                        .query(Integer.class)
                        .list())
                .hasSize(15);
        assertThat(browser.get().uri("/prizes/2026")).hasStatusOk();
    }

    @Test
    void anEditionShowsItsPhasesItsAmendmentsAndItsRules() {
        assertThat(browser.get().uri("/prizes/2018?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Submission")
                .contains("11 September 2017 – 2 January 2018")
                .contains("Only ballots that are complete in all categories count.")
                .contains("The rules had announced 3 champions in a category.")
                .contains("Rules that no source tells are left out.")
                .doesNotContain("A vote that is cast is final.");
    }

    @Test
    void programsReadPlannedAndAmendedDates() {
        assertThat(browser.get().uri("/api/v1/prizes/2018"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.phases[?(@.key == 'voting')].earlier[0].end")
                .asArray()
                .containsExactly("2018-02-04");
        assertThat(browser.get().uri("/api/v1/prizes/2018"))
                .bodyJson()
                .extractingPath("$.categories.length()")
                .isEqualTo(18);
        assertThat(browser.get().uri("/api/v1/prizes/1999")).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void staffBeginAnEditionWithTheRulesOfAnother() {
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.post(browser, editor, "/admin/prizes", Map.of("year", "2091", "like", "2018")))
                .hasRedirectedUrl("/admin/prizes/2091");
        assertThat(owners.page(browser, editor, "/prizes/2091?lang=en"))
                .contains("A vote that is cast is final.")
                .contains("Nominee list published");
        assertThat(sql.sql("SELECT champions FROM prizes.edition WHERE year = 2091")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(acts(2091)).isEqualTo(1);
        assertThat(owners.post(browser, editor, "/admin/prizes", Map.of("year", "2091", "like", "2018")))
                .hasStatus(422)
                .bodyText()
                .contains("There is an edition of this year already");
    }

    @Test
    void staffChangeARuleAndTheRecordKnowsIt() {
        AccountId editor = begun(2092);
        MvcTestResult saved = set(
                editor,
                2092,
                Map.of("champions", "3", "titles[1].title", "Networks", "firstReminder", "7", "lastReminder", "2"));
        assertThat(saved).hasRedirectedUrl("/admin/prizes/2092");
        assertThat(owners.page(browser, editor, "/prizes/2092?lang=en"))
                .contains("The 3 projects of a category")
                .contains("from 7 days and from 2 days before the vote closes")
                .contains("Networks");
        assertThat(sql.sql("SELECT facts::text FROM audit.act WHERE subject = 'prizes.edition' AND subject_id = '2092'"
                                + " AND act = 'prizes.edition.set'")
                        .query(String.class)
                        .single())
                .contains("5 → 3");
    }

    @Test
    void whatIsRefusedChangesNothing() {
        AccountId editor = begun(2093);
        assertThat(set(editor, 2093, Map.of("champions", "21"))).hasStatus(422);
        assertThat(set(editor, 2093, Map.of("champions", "")))
                .hasStatus(422)
                .bodyText()
                .contains("An edition that is held on the portal needs this setting.");
        assertThat(set(editor, 2093, Map.of("shortMost", "100"))).hasStatus(422);
        assertThat(set(editor, 2093, Map.of("nomineesMost", "4"))).hasStatus(422);
        assertThat(set(editor, 2093, Map.of("champions", "many"))).hasStatus(422);
        assertThat(set(editor, 2093, Map.of("firstReminder", ""))).hasStatus(422);
        assertThat(set(editor, 2093, Map.of("firstReminder", "7", "lastReminder", "7")))
                .hasStatus(422)
                .bodyText()
                .contains("The last reminder comes after the first.");
        assertThat(set(editor, 2093, Map.of())).hasStatus(422).bodyText().contains("These are the settings already.");
        assertThat(set(editor, 2093, Map.of("version", "77"))).hasStatus(409);
        assertThat(acts(2093)).isEqualTo(1);
    }

    @Test
    void nobodyElseSetsRules() {
        AccountId person = people.person("A test's stakeholder");
        assertThat(browser.get().uri("/admin/prizes").with(people.as(person))).hasStatus(403);
        assertThat(owners.post(browser, person, "/admin/prizes", Map.of("year", "2094", "like", "2018")))
                .hasStatus(403);
        assertThat(browser.post().uri("/admin/prizes/2018").with(csrf())).hasStatus3xxRedirection();
    }

    private AccountId begun(int year) {
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.post(browser, editor, "/admin/prizes", Map.of("year", "" + year, "like", "2018")))
                .hasStatus3xxRedirection();
        return editor;
    }

    /** Sends the form as it is shown, but for these fields. */
    private MvcTestResult set(AccountId editor, int year, Map<String, String> changed) {
        String page = owners.page(browser, editor, "/admin/prizes/" + year);
        Map<String, String> fields = new HashMap<>(Map.of(
                "state", "RUNNING",
                "onePerOrganisation", "true",
                "winnersAgain", "false",
                "language", "en",
                "conflictByCountry", "false",
                "votesFinal", "true",
                "completeBallotsOnly", "true",
                "tieRule", "ALL_TIED"));
        var inputs = Pattern.compile("name=\"([\\w\\[\\].]+)\"[^>]*value=\"([^\"]*)\"")
                .matcher(page);
        while (inputs.find()) {
            fields.putIfAbsent(inputs.group(1), inputs.group(2));
        }
        fields.remove("_csrf");
        fields.putAll(changed);
        return owners.post(browser, editor, "/admin/prizes/" + year, fields);
    }

    private long acts(int year) {
        return sql.sql("SELECT count(*) FROM audit.act WHERE subject = 'prizes.edition' AND subject_id = :year")
                .param("year", String.valueOf(year))
                .query(Long.class)
                .single();
    }
}
