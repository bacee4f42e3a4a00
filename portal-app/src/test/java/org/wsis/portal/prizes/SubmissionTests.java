package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.organisation.OrganisationAct;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.Organisations;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.Submission;
import org.wsis.prizes.project.SubmissionDesk;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmissionTests {
    private static final int OPEN = 2081;
    private static final int OVER = 2082;
    private static final int MOVED = 2085;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RunningContests contests;

    @Autowired
    SubmissionDesk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationDesk organisationDesk;

    @Autowired
    JdbcClient sql;

    @BeforeAll
    void begin() {
        contests.begin(OPEN, true);
        contests.begin(OVER, false);
    }

    @AfterAll
    void end() {
        contests.end(OPEN);
        contests.end(OVER);
    }

    @Test
    void aProjectIsHandedInAndIsAnEntryThatNobodySees() {
        AccountId person = people.person("Submitter");
        UUID id = draft(person, OPEN, whole());
        assertThat(owners.page(browser, person, check(OPEN, id))).contains("All 9 conditions are met");
        assertThat(submit(person, OPEN, id)).hasRedirectedUrl("/prizes/mine/" + id + "/receipt");
        assertThat(owners.page(browser, person, "/prizes/mine/" + id + "/receipt?lang=en"))
                .contains("Your project is handed in")
                .contains("Geneva");
        UUID entry = entry(id);
        assertThat(sql.sql("SELECT state || ' ' || (owner IS NULL) FROM stocktaking.entry WHERE id = ?")
                        .param(entry)
                        .query(String.class)
                        .single())
                .isEqualTo("HELD true");
        assertThat(browser.get().uri("/stocktaking/entries/" + entry)).hasStatus(404);
        assertThat(browser.get().uri("/api/v1/stocktaking/entries/" + entry)).hasStatus(404);
        assertThat(owners.page(browser, person, "/account?lang=en")).contains("My prize projects");
        assertThat(letters(person, "prizes.letter.received")).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsCountedAndNamed() {
        AccountId person = people.person("Submitter");
        Map<String, String> fields = whole();
        fields.put("shortDescription", RunningContests.words(149));
        fields.remove("maturity");
        UUID id = draft(person, OPEN, fields);
        assertThat(owners.page(browser, person, check(OPEN, id) + "?lang=en"))
                .contains("7 of 9 conditions are met")
                .contains("You wrote 149 words. Write at least 150.");
        assertThat(submit(person, OPEN, id)).hasStatus(422);
        assertThat(state(id)).isEqualTo("DRAFT");
    }

    @Test
    void nothingIsHandedInWithoutConsent() {
        AccountId person = people.person("Submitter");
        UUID id = draft(person, OPEN, whole());
        assertThat(owners.post(browser, person, check(OPEN, id), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Tick the box.");
        assertThat(state(id)).isEqualTo("DRAFT");
    }

    @Test
    void whatComesLateIsKeptAndNotTaken() {
        AccountId person = people.person("Submitter");
        UUID id = draft(person, OVER, whole());
        assertThat(submit(person, OVER, id))
                .hasStatus(422)
                .bodyText()
                .contains("This came too late.")
                .contains("Your draft is kept as it is.")
                .contains("word word");
        assertThat(state(id)).isEqualTo("DRAFT");
        assertThat(owners.page(browser, person, form(OVER, id))).contains("word word");
    }

    @Test
    void anOrganisationHasOneProjectInACategory() {
        String organisation = "Organisation " + UUID.randomUUID();
        assertThat(handedIn(people.person("First"), RunningContests.whole(title(), organisation, 5)))
                .isInstanceOf(Submission.Received.class);
        AccountId second = people.person("Second");
        assertThat(handedIn(second, RunningContests.whole(title(), organisation, 5)))
                .isInstanceOf(Submission.Unmet.class);
        assertThat(handedIn(second, RunningContests.whole(title(), organisation, 6)))
                .isInstanceOf(Submission.Received.class);
    }

    @Test
    void anOrganisationAnswersForThoseThatItTookIn() {
        String former = "Organisation " + UUID.randomUUID();
        String taking = "Organisation " + UUID.randomUUID();
        assertThat(handedIn(people.person("First"), RunningContests.whole(title(), former, 5)))
                .isInstanceOf(Submission.Received.class);
        var merge = new OrganisationAct.Merge(
                organisations.findOrRegister(taking, null, "KE"), organisations.findOrRegister(former, null, "KE"));
        organisationDesk.carryOut(merge, people.person("Staff"), "One and the same");
        AccountId second = people.person("Second");
        assertThat(handedIn(second, RunningContests.whole(title(), taking, 5))).isInstanceOf(Submission.Unmet.class);
        assertThat(handedIn(second, RunningContests.whole(title(), taking, 6))).isInstanceOf(Submission.Received.class);
    }

    @Test
    void theSameProjectIsNotHandedInTwice() {
        String organisation = "Organisation " + UUID.randomUUID();
        String title = title();
        assertThat(handedIn(people.person("First"), RunningContests.whole(title, organisation, 5)))
                .isInstanceOf(Submission.Received.class);
        assertThat(handedIn(
                        people.person("Second"),
                        RunningContests.whole(title.toUpperCase(Locale.ROOT), organisation, 6)))
                .isInstanceOf(Submission.Unmet.class);
    }

    @Test
    void whoWonDoesNotTakePartAgain() {
        Map<String, String> winner = sql.sql("SELECT project, organisation FROM prizes.prize_record"
                        + " WHERE rank = 'WINNER' AND project IS NOT NULL AND organisation IS NOT NULL LIMIT 1")
                .query((row, number) -> Map.of("project", row.getString(1), "organisation", row.getString(2)))
                .single();
        Map<String, String> fields = RunningContests.whole(winner.get("project"), winner.get("organisation"), 9);
        assertThat(handedIn(people.person("Submitter"), fields)).isInstanceOf(Submission.Unmet.class);
    }

    @Test
    void ofTenAtOnceOneIsTaken() throws Exception {
        String organisation = "Organisation " + UUID.randomUUID();
        List<Callable<Submission>> tries = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            AccountId person = people.person("Submitter");
            var id = new ProjectId(draft(person, OPEN, RunningContests.whole(title(), organisation, 8)));
            tries.add(() -> desk.submit(id, person, true));
        }
        int taken = 0;
        try (var crowd = Executors.newFixedThreadPool(10)) {
            for (Future<Submission> answer : crowd.invokeAll(tries)) {
                taken += answer.get() instanceof Submission.Received ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void theOwnerIsToldAndObjects() {
        AccountId person = people.person("Submitter");
        String address = UUID.randomUUID() + "@example.org";
        Map<String, String> fields = whole();
        fields.putAll(Map.of("own", "false", "ownerName", "Owner", "ownerEmail", address));
        UUID id = draft(person, OPEN, fields);
        assertThat(submit(person, OPEN, id)).hasStatus3xxRedirection();
        String link = String.valueOf(WrittenLetters.to(address).getFirst().path());
        assertThat(link).startsWith("/prizes/objection?token=");
        assertThat(browser.get().uri(link + "&lang=en")).bodyText().contains("If you object");
        String token = link.substring(link.indexOf('=') + 1);
        assertThat(browser.post()
                        .uri("/prizes/objection")
                        .param("token", token)
                        .param("words", "I was not asked")
                        .with(csrf()))
                .hasRedirectedUrl("/prizes");
        assertThat(browser.get().uri(link + "&lang=en")).bodyText().contains("This link is no longer needed");
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.page(browser, editor, "/admin/prizes/" + OPEN + "/projects?objected=true&lang=en"))
                .contains(fields.get("title"));
        String here = "/admin/prizes/" + OPEN + "/projects/" + id;
        assertThat(owners.page(browser, editor, here + "?lang=en")).contains("I was not asked");
        assertThat(owners.post(browser, editor, here + "/exclusion", Map.of("reason", "The owner objects")))
                .hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("WITHDRAWN");
        assertThat(letters(person, "prizes.letter.excluded")).isEqualTo(1);
    }

    @Test
    void staffAmendOnRequestAndTheHistoryShowsIt() {
        AccountId person = people.person("Submitter");
        Map<String, String> fields = whole();
        UUID id = draft(person, OPEN, fields);
        assertThat(submit(person, OPEN, id)).hasStatus3xxRedirection();
        assertThat(owners.post(
                        browser,
                        person,
                        "/prizes/mine/" + id + "/amendment-requests",
                        Map.of("words", "Twenty schools, please")))
                .hasRedirectedUrl("/prizes/mine/" + id);
        AccountId editor = people.holding(Role.EDITOR);
        String here = "/admin/prizes/" + OPEN + "/projects/" + id;
        assertThat(owners.page(browser, editor, here + "?lang=en")).contains("Twenty schools, please");
        Map<String, String> amended = new HashMap<>(fields);
        amended.put("quantitative", "Twenty schools.");
        amended.put("reason", "Asked for by who handed it in");
        amended.put("version", version(owners.page(browser, editor, here + "/amendment")));
        assertThat(owners.post(browser, editor, here + "/amendment", amended)).hasRedirectedUrl(here);
        assertThat(owners.page(browser, person, "/prizes/mine/" + id + "?lang=en"))
                .contains("Twenty schools.")
                .contains("Ten schools.");
        assertThat(sql.sql("SELECT results FROM stocktaking.entry WHERE id = ?")
                        .param(entry(id))
                        .query(String.class)
                        .single())
                .contains("Twenty schools.");
        assertThat(owners.post(browser, editor, here + "/amendment", amended)).hasStatus(409);
    }

    @Test
    void whoHandedItInTakesItBackAndTheEntryGoesWithIt() {
        AccountId person = people.person("Submitter");
        UUID id = draft(person, OPEN, whole());
        assertThat(submit(person, OPEN, id)).hasStatus3xxRedirection();
        assertThat(owners.post(browser, person, "/prizes/mine/" + id + "/withdrawal", Map.of()))
                .hasRedirectedUrl("/prizes/mine");
        assertThat(state(id)).isEqualTo("WITHDRAWN");
        assertThat(sql.sql("SELECT state FROM stocktaking.entry WHERE id = ?")
                        .param(entry(id))
                        .query(String.class)
                        .single())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void theDraftSavesItselfAndSeesTwoTabs() {
        AccountId person = people.person("Submitter");
        UUID id = draft(person, OPEN, whole());
        String version = version(owners.page(browser, person, form(OPEN, id)));
        MvcTestResult saved = autosave(person, id, "A better title", version);
        assertThat(saved).hasStatus(204).headers().containsHeader("X-Form-Version");
        assertThat(autosave(person, id, "Another title", version)).hasStatus(409);
        Map<String, String> other = whole();
        other.put("version", version);
        other.put("title", "A third title");
        assertThat(owners.post(browser, person, form(OPEN, id), other))
                .hasStatus(409)
                .bodyText()
                .contains("A third title")
                .contains("The draft was saved elsewhere meanwhile");
    }

    @Test
    void whatCannotBeReadComesBackAsTyped() {
        AccountId person = people.person("Submitter");
        assertThat(owners.post(
                        browser,
                        person,
                        form(OPEN, UUID.randomUUID()),
                        Map.of("category", "first", "ownerEmail", "nobody")))
                .hasStatus(422);
        assertThat(owners.post(browser, person, form(OPEN, UUID.randomUUID()), Map.of("country", "XX")))
                .hasStatus(422);
    }

    @Test
    void nobodyElseSeesAProject() {
        AccountId person = people.person("Submitter");
        UUID id = draft(person, OPEN, whole());
        AccountId other = people.person("Somebody else");
        for (String page : new String[] {"/prizes/mine/" + id, check(OPEN, id), "/prizes/mine/" + id + "/receipt"}) {
            assertThat(browser.get().uri(page).with(people.as(other))).hasStatus(404);
        }
        assertThat(browser.get().uri("/prizes/mine")).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/prizes/2018/submit").with(people.as(other)))
                .hasStatus(404);
        assertThat(owners.post(browser, other, form(2018, UUID.randomUUID()), whole()))
                .hasStatus(404);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(browser.get()
                        .uri("/admin/prizes/" + OPEN + "/projects/" + id)
                        .with(people.as(editor)))
                .hasStatus(404);
    }

    @Test
    void staffTakeTheListAway() {
        AccountId person = people.person("Submitter");
        Map<String, String> fields = whole();
        UUID id = draft(person, OPEN, fields);
        assertThat(submit(person, OPEN, id)).hasStatus3xxRedirection();
        assertThat(browser.get()
                        .uri("/admin/prizes/" + OPEN + "/projects/export.csv?q={q}", fields.get("title"))
                        .with(people.asEditor()))
                .hasStatusOk()
                .bodyText()
                .contains(fields.get("title"));
        assertThat(browser.get()
                        .uri("/admin/prizes/" + OPEN + "/projects?state=nonsense")
                        .with(people.asEditor()))
                .hasStatusOk();
    }

    @Test
    void theNationalFocalPointSeesWhatIsHandedIn() {
        AccountId person = people.person("Submitter");
        Map<String, String> fields = whole();
        fields.put("country", "TD");
        UUID id = draft(person, OPEN, fields);
        assertThat(submit(person, OPEN, id)).hasStatus3xxRedirection();
        AccountId focal = people.person("Focal point", new Grant(Role.NATIONAL_FOCAL_POINT, "TD"));
        assertThat(owners.page(browser, focal, "/stocktaking/national?state=HELD&lang=en"))
                .contains(fields.get("title"));
    }

    @Test
    void aLaterDeadlineLetsTheDraftIn() {
        contests.begin(MOVED, false);
        AccountId person = people.person("Submitter");
        UUID id = draft(person, MOVED, whole());
        assertThat(submit(person, MOVED, id)).hasStatus(422);
        contests.begin(MOVED, true);
        assertThat(submit(person, MOVED, id)).hasStatus3xxRedirection();
        contests.end(MOVED);
        assertThat(state(id)).isEqualTo("SUBMITTED");
    }

    @Test
    void aSecondClickChangesNothing() {
        AccountId person = people.person("Submitter");
        UUID id = draft(person, OPEN, whole());
        assertThat(submit(person, OPEN, id)).hasStatus3xxRedirection();
        assertThat(submit(person, OPEN, id)).hasRedirectedUrl("/prizes/mine/" + id + "/receipt");
        assertThat(letters(person, "prizes.letter.received")).isEqualTo(1);
    }

    @Test
    void listsAskNoMoreForMoreProjects() {
        AccountId person = people.person("Submitter");
        RequestPostProcessor editor = people.asEditor();
        String mark = "Counted " + UUID.randomUUID();
        String list = "/admin/prizes/" + OPEN + "/projects?q=" + mark.replace(' ', '+');
        handedIn(person, RunningContests.whole(mark, mark, 1));
        long mine = statements("/prizes/mine", people.as(person));
        long ofStaff = statements(list, editor);
        for (int category = 2; category < 12; category++) {
            handedIn(person, RunningContests.whole(mark + category, mark, category));
        }
        assertThat(statements("/prizes/mine", people.as(person))).isEqualTo(mine);
        assertThat(statements(list, editor)).isEqualTo(ofStaff);
    }

    private long statements(String path, RequestPostProcessor reader) {
        return StatementCounts.least(
                () -> assertThat(browser.get().uri(path).with(reader)).hasStatusOk());
    }

    private Submission handedIn(AccountId person, Map<String, String> fields) {
        return desk.submit(new ProjectId(draft(person, OPEN, fields)), person, true);
    }

    private UUID draft(AccountId person, int year, Map<String, String> fields) {
        UUID id = UUID.randomUUID();
        assertThat(owners.post(browser, person, form(year, id), fields)).hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult submit(AccountId person, int year, UUID id) {
        return owners.post(browser, person, check(year, id), Map.of("consent", "true"));
    }

    private MvcTestResult autosave(AccountId person, UUID id, String title, String version) {
        Map<String, String> fields = whole();
        fields.put("title", title);
        fields.put("version", version);
        var request = browser.post()
                .uri(form(OPEN, id))
                .header("X-Autosave", "true")
                .with(people.as(person))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String form(int year, UUID id) {
        return "/prizes/" + year + "/submit/" + id;
    }

    private static String check(int year, UUID id) {
        return form(year, id) + "/check";
    }

    private static Map<String, String> whole() {
        return RunningContests.whole(title(), "Organisation " + UUID.randomUUID(), 3);
    }

    private static String title() {
        return "Project " + UUID.randomUUID();
    }

    private static String version(String page) {
        var matcher = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String state(UUID id) {
        return sql.sql("SELECT state FROM prizes.project WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private UUID entry(UUID id) {
        return sql.sql("SELECT entry FROM prizes.project WHERE id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private long letters(AccountId person, String kind) {
        String address = accounts.find(person).orElseThrow().email();
        return WrittenLetters.to(address).stream()
                .filter(letter -> letter.kind().equals(kind))
                .count();
    }
}
