package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;

/** By what projects are judged: the nine criteria of the rules, or those that staff give an edition. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CriteriaTests {
    private static final int YEAR = 2203;
    private static final int NEXT = 2204;
    private static final int BEGUN = 2064;
    private static final List<String> FIELDS = List.of("name", "one", "two", "three", "four", "five");

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RunningContests contests;

    @Autowired
    HandedIn projects;

    @Autowired
    PrizeExperts experts;

    @Autowired
    JdbcClient sql;

    @AfterAll
    void end() {
        contests.end(YEAR);
        contests.end(NEXT);
    }

    @Test
    void anEditionOfTheArchiveAndANewOneHaveTheNineOfTheRules() {
        contests.begin(NEXT);
        AccountId editor = people.holding(Role.EDITOR);
        for (String language : List.of("en", "ar", "es", "fr", "ru", "zh")) {
            String page = owners.page(browser, editor, criteria(NEXT) + "?lang=" + language);
            assertThat(page).doesNotContain("??").contains("weights[9]").doesNotContain("weights[10]");
        }
        assertThat(owners.page(browser, editor, criteria(NEXT) + "?lang=en"))
                .contains("Replicability", "1 – works only here", "5 – others do it already");
    }

    @Test
    void expertsJudgeByWhatStaffWroteAndTheNextEditionTakesItOver() {
        ProjectId project = projects.project(YEAR, 1, people.person("Submitter"));
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.post(browser, editor, criteria(YEAR), words("Courage")))
                .hasRedirectedUrl(criteria(YEAR));
        assertThat(owners.post(browser, editor, criteria(YEAR) + "/2", words("Beauty")))
                .hasRedirectedUrl(criteria(YEAR));
        for (int number : new int[] {1, 3, 4, 5, 6, 7, 8, 9}) {
            assertThat(owners.post(browser, editor, criteria(YEAR) + "/" + number + "/removal", Map.of()))
                    .hasRedirectedUrl(criteria(YEAR));
        }
        assertThat(owners.post(browser, editor, criteria(YEAR) + "/weights", Map.of("weights[2]", "1")))
                .as("a weight is missing")
                .hasStatus(422);
        assertThat(owners.post(
                        browser, editor, criteria(YEAR) + "/weights", Map.of("weights[2]", "1", "weights[10]", "3")))
                .hasRedirectedUrl(criteria(YEAR));
        AccountId expert = experts.member(YEAR);
        experts.ask(YEAR, project, expert);
        String review = "/prizes/" + YEAR + "/reviews/" + project;
        assertThat(owners.page(browser, expert, review + "?lang=fr"))
                .contains("Beauty in fr", "5 – Beauty five in fr", "Courage in fr")
                .doesNotContain("Reproductibilité", "scores[1]");
        var scores = Map.of("act", "FINAL", "seen", "0", "scores[2]", "5", "scores[10]", "1", "scores[4]", "5");
        assertThat(owners.post(browser, expert, review, scores)).hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, "/admin/prizes/" + YEAR + "/nominees/1?lang=en"))
                .as("(1 × 5 + 3 × 1) / 4, and the criterion that there is not left out")
                .contains("Rank 1, mean 2");
        assertThat(owners.post(browser, editor, criteria(YEAR), words("Late"))).hasStatus(422);
        assertThat(owners.page(browser, editor, criteria(YEAR))).doesNotContain("Late in");

        assertThat(owners.post(browser, editor, "/admin/prizes", Map.of("year", "" + BEGUN, "like", "" + YEAR)))
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, criteria(BEGUN) + "?lang=en"))
                .contains("Beauty in en", "Courage in en")
                .doesNotContain("Replicability");
    }

    @Test
    void nothingChangesOnceNominationHasBegun() {
        contests.begin(NEXT);
        AccountId editor = people.holding(Role.EDITOR);
        sql.sql("INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author,"
                        + " created_at) VALUES (gen_random_uuid(), 0, 'prizes', :year, 'nomination', 'Nomination',"
                        + " now() - interval '9 days', now() - interval '8 days', gen_random_uuid(), now())"
                        + " ON CONFLICT (process, edition, key) DO NOTHING")
                .param("year", String.valueOf(NEXT))
                .update();
        assertThat(owners.post(browser, editor, criteria(NEXT) + "/2", words("Beauty")))
                .hasStatus(422);
        assertThat(owners.post(browser, editor, criteria(NEXT) + "/2/removal", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, criteria(NEXT) + "?lang=en"))
                .contains("weights[2]", "Nomination has begun")
                .doesNotContain("Beauty in");
        var gap = new HashMap<>(words("Beauty"));
        gap.remove("words[5].five");
        assertThat(owners.post(browser, editor, criteria(NEXT) + "/2", gap)).hasStatus(422);
    }

    private static Map<String, String> words(String name) {
        Map<String, String> fields = new HashMap<>();
        List<String> languages = List.of("en", "fr", "es", "ar", "ru", "zh");
        for (int place = 0; place < languages.size(); place++) {
            for (String field : FIELDS) {
                String what = field.equals("name") ? name : name + " " + field;
                fields.put("words[" + place + "]." + field, what + " in " + languages.get(place));
            }
        }
        return fields;
    }

    private static String criteria(int year) {
        return "/admin/prizes/" + year + "/criteria";
    }
}
