package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationTests {
    private static final int YEAR = 2086;
    private static final int PUBLIC = 2087;
    private static final String NOMINATED = "NOMINATED";

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
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @AfterAll
    void end() {
        contests.end(YEAR);
        contests.end(PUBLIC);
    }

    @Test
    void aNomineeHasAShortLinkAndNobodyKnowsYet() {
        AccountId person = people.person("Submitter");
        ProjectId id = projects.project(YEAR, 1, person);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(decide(editor, YEAR, 1, NOMINATED, id)).hasRedirectedUrl(category(YEAR, 1));
        assertThat(projects.state(id)).isEqualTo(NOMINATED);
        assertThat(code(id)).matches("[23456789bcdfghjkmnpqrstvwxz]{7}");
        assertThat(owners.page(browser, editor, category(YEAR, 1) + "?lang=en"))
                .contains("/p/" + code(id))
                .contains("A good reason")
                .contains("editor");
        String own = "/prizes/mine/" + id + "?lang=en";
        assertThat(owners.page(browser, person, own))
                .doesNotContain("Nominated")
                .contains("Handed in");
        assertThat(owners.page(browser, person, "/prizes/mine?lang=en")).doesNotContain("Nominated");
        assertThat(browser.get().uri("/p/" + code(id))).hasStatus(404);
    }

    @Test
    void aChoiceChangesAndEachDecisionIsKept() {
        ProjectId id = projects.project(YEAR, 2, people.person("Submitter"));
        AccountId editor = people.holding(Role.EDITOR);
        decide(editor, YEAR, 2, NOMINATED, id);
        assertThat(decide(editor, YEAR, 2, "NOT_NOMINATED", id)).hasStatus3xxRedirection();
        assertThat(projects.state(id)).isEqualTo("NOT_NOMINATED");
        assertThat(sql.sql("SELECT count(*) FROM prizes.nominee WHERE project = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sql.sql("SELECT choice FROM prizes.nomination_act WHERE project = ? ORDER BY id")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly(NOMINATED, "NOT_NOMINATED");
        assertThat(decide(editor, YEAR, 2, "NOT_NOMINATED", id)).hasStatus(422);
    }

    @Test
    void ofTenAtOnceOneDecides() throws Exception {
        ProjectId id = projects.project(YEAR, 3, people.person("Submitter"));
        List<Callable<MvcTestResult>> tries = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            AccountId editor = people.holding(Role.EDITOR);
            tries.add(() -> decide(editor, YEAR, 3, NOMINATED, "0", id));
        }
        int done = 0;
        try (var crowd = Executors.newFixedThreadPool(10)) {
            for (Future<MvcTestResult> answer : crowd.invokeAll(tries)) {
                int status = answer.get().getResponse().getStatus();
                assertThat(status).isIn(302, 409);
                done += status == 302 ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
    }

    @Test
    void noMoreThanTheEditionAllows() {
        contests.begin(YEAR, true);
        AccountId editor = people.holding(Role.EDITOR);
        ProjectId[] many = new ProjectId[21];
        for (int number = 0; number < many.length; number++) {
            many[number] = projects.project(YEAR, 4, people.person("Submitter"));
        }
        assertThat(decide(editor, YEAR, 4, NOMINATED, many)).hasStatus(422);
        assertThat(projects.state(many[0])).isEqualTo("SUBMITTED");
    }

    @Test
    void whenTheListIsPublicOnlyAWithdrawalChangesItAndLettersLeaveOnce() {
        AccountId person = people.person("Submitter");
        AccountId other = people.person("Another");
        ProjectId nominee = projects.project(PUBLIC, 1, person);
        ProjectId declined = projects.project(PUBLIC, 1, other);
        AccountId editor = people.holding(Role.EDITOR);
        decide(editor, PUBLIC, 1, NOMINATED, nominee);
        decide(editor, PUBLIC, 1, "NOT_NOMINATED", declined);
        String letters = "/admin/prizes/" + PUBLIC + "/nominees/letters";
        assertThat(owners.post(browser, editor, letters, Map.of("seen", "2"))).hasStatus(422);
        projects.publish(PUBLIC);
        assertThat(decide(editor, PUBLIC, 1, NOMINATED, declined)).hasStatus(422);
        assertThat(owners.page(browser, person, "/prizes/mine/" + nominee + "?lang=en"))
                .contains("Nominated");
        assertThat(owners.page(browser, editor, letters + "?lang=en"))
                .contains("Your project 0 is nominated")
                .contains("Send the letters (2)");
        assertThat(owners.post(browser, editor, letters, Map.of("seen", "1"))).hasStatus(422);
        assertThat(owners.post(browser, editor, letters, Map.of("seen", "2"))).hasStatus3xxRedirection();
        assertThat(owners.post(browser, editor, letters, Map.of("seen", "2"))).hasStatus(422);
        assertThat(letters(person)).containsOnlyOnce("prizes.letter.nominated");
        assertThat(letters(other)).containsOnlyOnce("prizes.letter.not-nominated");
        String project = "/admin/prizes/" + PUBLIC + "/projects/" + nominee + "/exclusion";
        assertThat(owners.post(browser, editor, project, Map.of("reason", "Not theirs")))
                .hasStatus3xxRedirection();
        assertThat(sql.sql("SELECT withdrawn_at IS NOT NULL FROM prizes.nominee WHERE project = ?")
                        .param(nominee.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(owners.page(browser, editor, category(PUBLIC, 1) + "?lang=en"))
                .contains("Withdrawn");
    }

    @Test
    void staffNeitherSeeNorNominateWhatIsTheirs() {
        AccountId editor = people.holding(Role.EDITOR);
        String organisation = "Quetzal " + UUID.randomUUID();
        ProjectId own = projects.project(YEAR, 6, editor, organisation, "KE");
        String project = "/admin/prizes/" + YEAR + "/projects/" + own;
        String projectsOf = "/admin/prizes/" + YEAR + "/projects";
        AccountId colleague = people.holding(Role.EDITOR);
        for (String address : List.of(
                projectsOf + "?text=Quetzal",
                projectsOf + "/export.csv",
                "/admin/prizes/" + YEAR + "/nominees/export.csv",
                category(YEAR, 6))) {
            assertThat(owners.page(browser, colleague, address)).as(address).contains(organisation);
            assertThat(owners.page(browser, editor, address)).as(address).doesNotContain(organisation);
        }
        for (String address : List.of(project, project + "/amendment")) {
            assertThat(browser.get().uri(address).with(people.as(colleague))).hasStatusOk();
            assertThat(browser.get().uri(address).with(people.as(editor)))
                    .as(address)
                    .hasStatus(404);
        }
        assertThat(owners.post(browser, editor, project + "/exclusion", Map.of("reason", "Mine")))
                .hasStatus(404);
        assertThat(decide(editor, YEAR, 6, NOMINATED, own)).hasStatus(409);
        assertThat(projects.state(own)).isEqualTo("SUBMITTED");
        assertThat(decide(colleague, YEAR, 6, NOMINATED, own)).hasStatus3xxRedirection();
    }

    @Test
    void staffTakeTheListAway() {
        ProjectId id = projects.project(YEAR, 5, people.person("Submitter"));
        AccountId editor = people.holding(Role.EDITOR);
        decide(editor, YEAR, 5, NOMINATED, id);
        assertThat(browser.get()
                        .uri("/admin/prizes/" + YEAR + "/nominees/export.csv?lang=en")
                        .with(people.as(editor)))
                .hasStatusOk()
                .bodyText()
                .contains(code(id));
        assertThat(browser.get().uri("/admin/prizes/2018/nominees").with(people.as(editor)))
                .hasStatus(404);
        assertThat(browser.get().uri("/admin/prizes/" + YEAR + "/nominees/99").with(people.as(editor)))
                .hasStatus(404);
        assertThat(browser.get().uri("/admin/prizes/" + YEAR + "/nominees").with(people.asStakeholder()))
                .hasStatus(403);
    }

    private MvcTestResult decide(AccountId editor, int year, int category, String choice, ProjectId... ids) {
        String last = sql.sql(
                        "SELECT coalesce(max(id), 0) FROM prizes.nomination_act WHERE edition = ? AND category = ?")
                .params(year, category)
                .query(String.class)
                .single();
        return decide(editor, year, category, choice, last, ids);
    }

    private MvcTestResult decide(
            AccountId editor, int year, int category, String choice, String seen, ProjectId... ids) {
        String[] ticked = Arrays.stream(ids).map(ProjectId::toString).toArray(String[]::new);
        return browser.post()
                .uri(category(year, category))
                .param("choice", choice)
                .param("reason", "A good reason")
                .param("seen", seen)
                .param("projects", ticked)
                .with(people.as(editor))
                .with(csrf())
                .exchange();
    }

    private static String category(int year, int category) {
        return "/admin/prizes/" + year + "/nominees/" + category;
    }

    private String code(ProjectId id) {
        return sql.sql("SELECT code FROM prizes.nominee WHERE project = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private List<String> letters(AccountId person) {
        return WrittenLetters.to(accounts.find(person).orElseThrow().email()).stream()
                .map(WrittenLetters.Letter::kind)
                .toList();
    }
}
