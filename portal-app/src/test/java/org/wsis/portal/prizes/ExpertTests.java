package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpertTests {
    private static final int YEAR = 2088;
    private static final int OTHER = 2089;
    private static final int BEFORE = 2055;
    private static final String FINAL = "FINAL";

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
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @AfterAll
    void end() {
        contests.end(YEAR);
        contests.end(OTHER);
        contests.end(BEFORE);
    }

    @Test
    void staffKeepTheGroupAndSpreadProjects() {
        ProjectId[] handedIn = new ProjectId[6];
        for (int number = 0; number < handedIn.length; number++) {
            handedIn[number] = projects.project(OTHER, 1, people.person("Submitter"));
        }
        AccountId editor = people.holding(Role.EDITOR);
        String here = "/admin/prizes/" + OTHER + "/experts";
        AccountId[] group = {people.holding(Role.EXPERT), people.holding(Role.EXPERT), people.holding(Role.EXPERT)};
        for (AccountId expert : group) {
            assertThat(change(editor, here, expert, "ADD")).hasRedirectedUrl(here);
        }
        assertThat(change(editor, here, group[0], "ADD")).hasStatus(422);
        assertThat(change(editor, here, people.person("No expert"), "ADD")).hasStatus(422);
        assertThat(owners.post(browser, editor, here + "/assignments", Map.of("each", "2")))
                .hasRedirectedUrl(here);
        for (AccountId expert : group) {
            assertThat(asked(expert)).isEqualTo(4);
        }
        assertThat(change(editor, here, group[2], "REMOVE")).hasRedirectedUrl(here);
        assertThat(asked(group[2])).isZero();
        assertThat(owners.page(browser, editor, here + "?lang=en"))
                .contains(address(group[0]))
                .doesNotContain(address(group[2]));
    }

    @Test
    void anExpertSavesADraftAndHandsItIn() {
        ProjectId project = projects.project(YEAR, 2, people.person("Submitter"));
        AccountId expert = experts.member(YEAR);
        experts.ask(YEAR, project, expert);
        assertThat(owners.page(browser, expert, reviews() + "?lang=en")).contains("To read");
        assertThat(owners.page(browser, expert, "/account?lang=en"))
                .contains("Projects to review")
                .contains(project.toString());
        assertThat(write(expert, project, "DRAFT", 4, 0)).hasStatus3xxRedirection();
        assertThat(write(expert, project, "DRAFT", 4, 0)).hasStatus(409);
        Map<String, String> gap = scores(FINAL, 9, 1);
        gap.remove("scores[9]");
        assertThat(owners.post(browser, expert, page(project), gap)).hasStatus(422);
        assertThat(write(expert, project, FINAL, 9, 1)).hasStatus3xxRedirection();
        assertThat(write(expert, project, "DRAFT", 9, 2)).hasStatus(409);
        assertThat(owners.page(browser, people.holding(Role.EDITOR), "/admin/prizes/" + YEAR + "/nominees/2?lang=en"))
                .contains("Rank 1, mean 4");
    }

    @Test
    void whoHasAConflictSeesNothing() {
        ProjectId project = projects.project(YEAR, 3, people.person("Submitter"));
        AccountId expert = experts.member(YEAR);
        AccountId other = experts.member(YEAR);
        experts.ask(YEAR, project, expert);
        experts.ask(YEAR, project, other);
        assertThat(write(other, project, FINAL, 9, 0)).hasStatus3xxRedirection();
        assertThat(write(expert, project, FINAL, 9, 0)).hasStatus3xxRedirection();
        String staff = "/admin/prizes/" + YEAR + "/nominees/3?lang=en";
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.page(browser, editor, staff)).contains("reviews 2");
        assertThat(owners.post(browser, expert, page(project) + "/conflict", Map.of("tie", "My sister works there")))
                .hasRedirectedUrl(reviews());
        assertThat(browser.get().uri(page(project)).with(people.as(expert))).hasStatus(404);
        assertThat(write(expert, project, "DRAFT", 9, 1)).hasStatus(404);
        assertThat(owners.page(browser, expert, reviews())).doesNotContain(project.toString());
        assertThat(owners.page(browser, editor, staff)).contains("reviews 1");
    }

    @Test
    void ownProjectsAndThoseOfOnesOrganisationAreNotThere() {
        AccountId expert = experts.member(YEAR);
        ProjectId own = projects.project(YEAR, 4, expert);
        ProjectId tied = projects.project(YEAR, 4, people.person("Submitter"));
        ProjectId free = projects.project(YEAR, 4, people.person("Submitter"));
        for (ProjectId project : new ProjectId[] {own, tied, free}) {
            experts.ask(YEAR, project, expert);
        }
        belongs(expert, tied);
        assertThat(owners.page(browser, expert, reviews()))
                .contains(free.toString())
                .doesNotContain(own.toString())
                .doesNotContain(tied.toString());
        assertThat(browser.get().uri(page(own)).with(people.as(expert))).hasStatus(404);
        assertThat(browser.get().uri(page(tied)).with(people.as(expert))).hasStatus(404);
    }

    @Test
    void partnersAndEarlierWorkKeepAnExpertAway() {
        String society = "Lantern Society " + UUID.randomUUID();
        AccountId expert = experts.member(YEAR);
        projects.project(BEFORE, 1, expert, society, "KE");
        ProjectId again = projects.project(YEAR, 6, people.person("Submitter"), society, "KE");
        ProjectId home = projects.project(YEAR, 6, people.person("Submitter"), "Harbour Trust " + society, "KE");
        ProjectId partner = projects.project(YEAR, 6, people.person("Submitter"));
        ProjectId free = projects.project(YEAR, 6, people.person("Submitter"));
        belongs(expert, home);
        for (ProjectId project : new ProjectId[] {again, partner, free}) {
            experts.ask(YEAR, project, expert);
        }
        assertThat(owners.page(browser, expert, reviews()))
                .contains(free.toString(), partner.toString())
                .doesNotContain(again.toString());
        sql.sql("UPDATE prizes.project SET partnerships = ? WHERE id = ?")
                .params("With schools, and HARBOUR-TRUST " + society + ".", partner.value())
                .update();
        assertThat(owners.page(browser, expert, reviews()))
                .contains(free.toString())
                .doesNotContain(partner.toString());
        assertThat(browser.get().uri(page(partner)).with(people.as(expert))).hasStatus(404);
        assertThat(browser.get().uri(page(again)).with(people.as(expert))).hasStatus(404);
    }

    @Test
    void conflictsTakeAsManyStatementsForManyProjectsAsForOne() {
        AccountId expert = experts.member(YEAR);
        belongs(expert, projects.project(BEFORE, 7, people.person("Submitter")));
        experts.ask(YEAR, projects.project(YEAR, 7, people.person("Submitter")), expert);
        long one = StatementCounts.least(() -> owners.page(browser, expert, reviews()));
        for (int number = 0; number < 20; number++) {
            experts.ask(YEAR, projects.project(YEAR, 7, people.person("Submitter")), expert);
            belongs(expert, projects.project(BEFORE, 7, people.person("Submitter")));
        }
        long many = StatementCounts.least(() -> owners.page(browser, expert, reviews()));
        assertThat(many).isEqualTo(one);
    }

    /** The member is of the organisation that handed the project in. */
    private void belongs(AccountId expert, ProjectId project) {
        sql.sql("INSERT INTO prizes.expert_tie (edition, person, organisation)"
                        + " SELECT ?, ?, organisation_id FROM prizes.project WHERE id = ?")
                .params(YEAR, expert.value(), project.value())
                .update();
    }

    @Test
    void nobodyElseReads() {
        ProjectId project = projects.project(YEAR, 5, people.person("Submitter"));
        assertThat(browser.get().uri(reviews()).with(people.asStakeholder())).hasStatus(404);
        assertThat(browser.get().uri(page(project)).with(people.asExpert())).hasStatus(404);
        assertThat(browser.get().uri(page(project)).with(people.as(experts.member(YEAR))))
                .hasStatus(404);
        assertThat(browser.get().uri("/prizes/2018/reviews").with(people.asExpert()))
                .hasStatus(404);
    }

    private MvcTestResult change(AccountId editor, String here, AccountId person, String act) {
        var fields = Map.of("email", address(person), "act", act, "reason", "For a test");
        return owners.post(browser, editor, here + "/members", fields);
    }

    private MvcTestResult write(AccountId expert, ProjectId project, String act, int scores, int seen) {
        return owners.post(browser, expert, page(project), scores(act, scores, seen));
    }

    private static Map<String, String> scores(String act, int scores, int seen) {
        Map<String, String> fields = new HashMap<>(Map.of("act", act, "seen", String.valueOf(seen)));
        for (int number = 1; number <= scores; number++) {
            fields.put("scores[" + number + "]", "4");
        }
        return fields;
    }

    private int asked(AccountId expert) {
        return sql.sql("SELECT count(*) FROM prizes.review WHERE edition = ? AND person = ?")
                .params(OTHER, expert.value())
                .query(Integer.class)
                .single();
    }

    private String address(AccountId person) {
        return accounts.find(person).orElseThrow().email();
    }

    private static String reviews() {
        return "/prizes/" + YEAR + "/reviews";
    }

    private static String page(ProjectId project) {
        return reviews() + "/" + project;
    }
}
