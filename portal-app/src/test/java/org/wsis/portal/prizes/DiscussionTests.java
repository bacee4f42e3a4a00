package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;

/** What experts say about a project: to one another, and to who handed it in. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscussionTests {
    private static final int YEAR = 2201;
    private static final int PUBLIC = 2202;
    private static final String SECRET = "Planted among the experts";

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
    List<PersonalData> data;

    @Autowired
    JdbcClient sql;

    @AfterAll
    void end() {
        contests.end(YEAR);
        contests.end(PUBLIC);
    }

    @Test
    void theExpertsOfAProjectAndStaffSpeakAndNobodyElseHears() {
        AccountId submitter = people.person("Submitter");
        ProjectId project = projects.project(YEAR, 1, submitter);
        AccountId expert = asked(project);
        AccountId other = asked(project);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(say(expert, forExperts(project), SECRET)).isEqualTo(302);
        assertThat(say(editor, forStaff(project), "The chair answers")).isEqualTo(302);
        assertThat(owners.page(browser, other, forExperts(project) + "?lang=en"))
                .contains(SECRET, "The chair answers", "Secretariat");
        assertThat(owners.page(browser, editor, forStaff(project))).contains(SECRET);
        assertThat(browser.get().uri(forExperts(project)).with(people.as(experts.member(YEAR))))
                .as("a member who is not asked to read it")
                .hasStatus(404);
        assertThat(browser.get().uri(forExperts(project)).with(people.as(submitter)))
                .hasStatus(404);
        for (String page : List.of("/prizes/mine/" + project, "/prizes/mine", "/account")) {
            assertThat(owners.page(browser, submitter, page)).doesNotContain(SECRET);
        }
        assertThat(say(submitter, forExperts(project), "Let me in")).isEqualTo(404);
        experts.handIn(project, other, "To them");
        assertThat(owners.page(browser, expert, forExperts(project))).contains("Only for the committee");
        assertThat(own(expert)).contains(SECRET);
        assertThat(own(submitter)).doesNotContain(SECRET);
    }

    @Test
    void aConflictTakesTheDiscussionAwayAlsoFromStaff() {
        ProjectId project = projects.project(YEAR, 2, people.person("Submitter"));
        AccountId expert = asked(project);
        assertThat(say(expert, forExperts(project), SECRET)).isEqualTo(302);
        owners.post(
                browser, expert, "/prizes/" + YEAR + "/reviews/" + project + "/conflict", Map.of("tie", "A cousin"));
        assertThat(browser.get().uri(forExperts(project)).with(people.as(expert)))
                .hasStatus(404);
        assertThat(say(expert, forExperts(project), "Still here")).isEqualTo(404);
        experts.handIn(project, expert, "To them");
        assertThat(owners.page(browser, people.holding(Role.EDITOR), forStaff(project)))
                .contains(SECRET)
                .doesNotContain("Only for the committee");
        AccountId editor = people.holding(Role.EDITOR);
        ProjectId own = projects.project(YEAR, 2, editor);
        assertThat(browser.get().uri(forStaff(own)).with(people.as(editor))).hasStatus(404);
        assertThat(browser.get().uri(forStaff(own)).with(people.as(people.holding(Role.EDITOR))))
                .hasStatusOk();
    }

    @Test
    void whatIsSaidStays() {
        ProjectId project = projects.project(YEAR, 3, people.person("Submitter"));
        AccountId expert = asked(project);
        assertThat(say(expert, forExperts(project), "")).isEqualTo(422);
        assertThat(say(expert, forExperts(project), "x".repeat(4001))).isEqualTo(422);
        assertThat(say(expert, forExperts(project), "For good")).isEqualTo(302);
        for (String change :
                List.of("UPDATE prizes.discussion_post SET words = 'x'", "DELETE FROM prizes.discussion_post")) {
            assertThatThrownBy(() -> sql.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aLongDiscussionTakesAsManyStatementsAsAShortOne() {
        ProjectId project = projects.project(YEAR, 4, people.person("Submitter"));
        AccountId[] speakers = {asked(project), asked(project), asked(project)};
        say(speakers[0], forExperts(project), "First");
        long few = StatementCounts.least(() -> owners.page(browser, speakers[0], forExperts(project)));
        for (int number = 0; number < 30; number++) {
            say(speakers[number % speakers.length], forExperts(project), "Number " + number);
        }
        long many = StatementCounts.least(() -> owners.page(browser, speakers[0], forExperts(project)));
        assertThat(many).isEqualTo(few);
    }

    @Test
    void theSubmitterReadsWhatStaffReleasedOnceTheListIsPublic() {
        AccountId submitter = people.person("Submitter");
        ProjectId project = projects.project(PUBLIC, 1, submitter);
        AccountId[] readers = new AccountId[3];
        for (int number = 0; number < readers.length; number++) {
            readers[number] = experts.member(PUBLIC);
            experts.ask(PUBLIC, project, readers[number]);
            experts.handIn(project, readers[number], "Comment of reader " + number);
        }
        AccountId editor = people.holding(Role.EDITOR);
        String comments = "/admin/prizes/" + PUBLIC + "/comments";
        assertThat(owners.page(browser, editor, comments)).contains("Comment of reader 0", "Comment of reader 2");
        assertThat(owners.post(browser, editor, comments, Map.of())).hasStatus(422);
        AccountId tied = people.holding(Role.EDITOR);
        ProjectId theirs = projects.project(PUBLIC, 1, tied);
        experts.ask(PUBLIC, theirs, readers[0]);
        experts.handIn(theirs, readers[0], "Comment on the project of staff");
        assertThat(owners.page(browser, editor, comments)).contains("Comment on the project of staff");
        assertThat(owners.page(browser, tied, comments)).doesNotContain("Comment on the project of staff");
        assertThat(release(tied, comments, theirs, readers[0])).isEqualTo(422);
        for (int number : new int[] {0, 2}) {
            assertThat(release(editor, comments, project, readers[number])).isEqualTo(302);
        }
        assertThat(release(editor, comments, project, readers[0])).isEqualTo(422);
        String own = "/prizes/mine/" + project + "?lang=en";
        assertThat(owners.page(browser, submitter, own)).doesNotContain("Comment of reader");
        projects.publish(PUBLIC);
        assertThat(owners.page(browser, submitter, own))
                .contains("Comment of reader 0", "Comment of reader 2")
                .doesNotContain("Comment of reader 1", "Only for the committee");
        sql.sql("INSERT INTO prizes.conflict (project, person, at, words) VALUES (?, ?, now(), 'A cousin')")
                .params(project.value(), readers[2].value())
                .update();
        assertThat(owners.page(browser, submitter, own))
                .contains("Comment of reader 0")
                .doesNotContain("Comment of reader 2");
    }

    private AccountId asked(ProjectId project) {
        AccountId expert = experts.member(YEAR);
        experts.ask(YEAR, project, expert);
        return expert;
    }

    private int say(AccountId person, String page, String words) {
        return owners.post(browser, person, page, Map.of("words", words))
                .getResponse()
                .getStatus();
    }

    private int release(AccountId editor, String comments, ProjectId project, AccountId expert) {
        return owners.post(browser, editor, comments, Map.of("comments", project + "." + expert))
                .getResponse()
                .getStatus();
    }

    private String own(AccountId person) {
        return data.stream()
                .filter(one -> one.name().equals("prizes-discussions"))
                .flatMap(one -> one.of(person).stream())
                .toList()
                .toString();
    }

    private static String forExperts(ProjectId project) {
        return "/prizes/" + YEAR + "/reviews/" + project + "/discussion";
    }

    private static String forStaff(ProjectId project) {
        return "/admin/prizes/" + YEAR + "/projects/" + project + "/discussion";
    }
}
