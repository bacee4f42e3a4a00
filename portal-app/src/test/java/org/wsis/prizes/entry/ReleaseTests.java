package org.wsis.prizes.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.prizes.HandedIn;
import org.wsis.portal.prizes.RunningContests;
import org.wsis.portal.stocktaking.Machine;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.Decisions;
import org.wsis.prizes.project.ProjectId;
import tools.jackson.databind.JsonNode;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseTests {
    private static final int BEFORE = 2065;
    private static final int AFTER = 2066;
    private static final int LEAVING = 2067;
    private static final int CROWDED = 2068;

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
    Decisions decisions;

    @Autowired
    ReleaseJob job;

    @Autowired
    ReleaseDesk desk;

    @Autowired
    Machine machine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @AfterAll
    void end() {
        List.of(BEFORE, AFTER, LEAVING, CROWDED).forEach(contests::end);
    }

    @Test
    void beforeTheListIsPublicNothingGoes() {
        ProjectId nominee = projects.nominee(BEFORE, 1, people.person("Submitter"));
        job.run();
        assertThat(desk.release(nominee.value())).isFalse();
        assertThat(state(nominee)).isEqualTo("HELD");
        assertNobodyReads(nominee);
        assertThat(owners.page(browser, people.holding(Role.EDITOR), "/admin/prizes/" + BEFORE + "/entries?lang=en"))
                .contains("The nominee list is not public yet.");
    }

    @Test
    void nomineesBecomePublicAndTheOthersComeToTheModerators() {
        AccountId person = people.person("Submitter");
        AccountId other = people.person("Another");
        ProjectId nominee = projects.nominee(AFTER, 1, person);
        ProjectId declined = projects.project(AFTER, 1, other);
        ProjectId undecided = projects.project(AFTER, 2, other);
        transaction.executeWithoutResult(done -> decisions.decline(AFTER, 1, List.of(declined)));
        String since = changes("").getLast();
        assertNobodyReads(nominee);
        projects.publish(AFTER);
        job.run();
        assertThat(state(nominee)).isEqualTo("PUBLISHED");
        assertThat(state(declined)).isEqualTo("RECEIVED");
        assertThat(state(undecided)).isEqualTo("RECEIVED");
        assertNobodyReads(declined);
        assertEverybodyReads(nominee, since);
        assertThat(owners.page(browser, other, "/prizes/mine/" + declined + "?lang=en"))
                .contains("/stocktaking/mine/" + entry(declined))
                .contains("Received");
        AccountId editor = people.holding(Role.EDITOR);
        owners.decide(browser, editor, entry(declined), Map.of("choice", "PUBLISH"));
        assertThat(state(declined)).isEqualTo("PUBLISHED");
        assertThat(owners.page(browser, other, "/stocktaking/entries/" + entry(declined) + "?lang=en"))
                .doesNotContain("Nominee");
        int before = acts(nominee);
        job.run();
        assertThat(acts(nominee)).isEqualTo(before);
    }

    @Test
    void anEntryGoesWithItsProject() {
        AccountId person = people.person("Submitter");
        ProjectId nominee = projects.nominee(LEAVING, 1, person);
        ProjectId early = projects.nominee(LEAVING, 1, person);
        owners.post(browser, person, "/prizes/mine/" + early + "/withdrawal", Map.of());
        projects.publish(LEAVING);
        job.run();
        assertThat(state(early)).isEqualTo("WITHDRAWN");
        assertThat(state(nominee)).isEqualTo("PUBLISHED");
        String exclusion = "/admin/prizes/" + LEAVING + "/projects/" + nominee + "/exclusion";
        assertThat(owners.post(browser, people.holding(Role.EDITOR), exclusion, Map.of("reason", "Not theirs")))
                .hasStatus3xxRedirection();
        assertThat(state(nominee)).isEqualTo("WITHDRAWN");
        assertNobodyReads(nominee);
        assertThat(owners.page(browser, person, "/prizes/mine/" + nominee + "?lang=en"))
                .contains("Withdrawn");
    }

    @Test
    void ofEightAtOnceOneLetsGo() throws Exception {
        ProjectId nominee = projects.nominee(CROWDED, 1, people.person("Submitter"));
        projects.publish(CROWDED);
        Callable<Boolean> once = () -> desk.release(nominee.value());
        int gone = 0;
        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> answer : crowd.invokeAll(Collections.nCopies(8, once))) {
                gone += answer.get() ? 1 : 0;
            }
        }
        assertThat(gone).isLessThanOrEqualTo(1); // the portal's own job may have been quicker
        assertThat(sql.sql("SELECT count(*) FROM stocktaking.entry_act WHERE entry = ? AND act = 'PUBLISHED'")
                        .param(entry(nominee))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> sql.sql("DELETE FROM prizes.entry_release WHERE project = ?")
                        .param(nominee.value())
                        .update());
    }

    /** The pages of the log of changes, and at last where it ends. */
    private List<String> changes(String from) {
        var pages = new ArrayList<String>();
        JsonNode page = machine.json("/api/v1/changes" + from);
        while (!page.get("items").isEmpty()) {
            pages.add(page.toString());
            page = machine.json("/api/v1/changes?since=" + page.get("next").asString());
        }
        pages.add(page.get("next").asString());
        return pages;
    }

    private void assertNobodyReads(ProjectId project) {
        UUID entry = entry(project);
        assertThat(browser.get().uri("/stocktaking/entries/" + entry)).hasStatus(404);
        assertThat(machine.get("/api/v1/stocktaking/entries/" + entry)).hasStatus(404);
        for (String address : List.of("/search?q=", "/stocktaking?q=", "/stocktaking/feed.atom?q=")) {
            assertThat(browser.get().uri(address + word(project)))
                    .as(address)
                    .bodyText()
                    .doesNotContain(entry.toString());
        }
    }

    private void assertEverybodyReads(ProjectId project, String since) {
        UUID entry = entry(project);
        String nominee = "/prizes/" + AFTER + "/projects/" + project;
        assertThat(browser.get().uri("/stocktaking/entries/" + entry + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("WSIS Prizes " + AFTER + ": Nominee")
                .contains(nominee);
        assertThat(browser.get().uri(nominee)).bodyText().contains("/stocktaking/entries/" + entry);
        assertThat(changes("?since=" + since)).anyMatch(page -> page.contains(entry.toString()));
        assertThat(browser.get().uri("/stocktaking?q=" + word(project)))
                .bodyText()
                .contains(entry.toString());
        assertThat(browser.get().uri("/stocktaking/feed.atom?q=" + word(project)))
                .bodyText()
                .contains(entry.toString());
    }

    /** What nothing but this project says. */
    private String word(ProjectId project) {
        String title = sql.sql("SELECT title FROM prizes.project WHERE id = ?")
                .param(project.value())
                .query(String.class)
                .single();
        return title.substring(title.lastIndexOf('-') + 1);
    }

    private UUID entry(ProjectId project) {
        return sql.sql("SELECT entry FROM prizes.project WHERE id = ?")
                .param(project.value())
                .query(UUID.class)
                .single();
    }

    private String state(ProjectId project) {
        return sql.sql("SELECT state FROM stocktaking.entry WHERE id = ?")
                .param(entry(project))
                .query(String.class)
                .single();
    }

    private int acts(ProjectId project) {
        return sql.sql("SELECT count(*) FROM stocktaking.entry_act WHERE entry = ?")
                .param(entry(project))
                .query(Integer.class)
                .single();
    }
}
