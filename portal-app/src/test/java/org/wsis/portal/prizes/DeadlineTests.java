package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.approval.ApprovalId;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Asking;
import org.wsis.approval.Approvals.Deciding;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Timetable;
import org.wsis.schedule.clock.DatabaseClock;

/** Deadlines at the millisecond and on nodes whose clocks are wrong: the database's time decides, through the whole stack. */
@PortalTest
class DeadlineTests {
    private static final int YEAR = 2073;
    private static final int STORIES = 2260;
    private static final String WINTER = "2018-02-18T22:00:00Z";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RunningContests contests;

    @Autowired
    VotingContest votes;

    @Autowired
    ChampionContest champions;

    @Autowired
    Approvals approvals;

    @Autowired
    Planning planning;

    @Autowired
    Timetable timetable;

    @Autowired
    DatabaseClock database;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void begin() {
        contests.begin(YEAR, false);
    }

    @AfterEach
    void end() {
        database.restore();
        contests.end(YEAR);
        contests.end(STORIES);
        votes.end();
        sql.sql("UPDATE schedule.phase SET closes_at = opens_at + interval '1 second' WHERE process = 'stocktaking'"
                        + " AND edition IN ('2074', '2075')")
                .update();
    }

    /** 23:00 in Geneva is 22:00 in winter and 21:00 in summer. */
    @ParameterizedTest
    @CsvSource({
        WINTER + ", 2018-02-18T21:59:59.999Z, SUBMITTED",
        WINTER + ", 2018-02-18T22:00:00Z, DRAFT",
        WINTER + ", 2018-02-18T22:00:00.001Z, DRAFT",
        "2018-07-18T21:00:00Z, 2018-07-18T20:59:59.999Z, SUBMITTED",
        "2018-07-18T21:00:00Z, 2018-07-18T21:00:00Z, DRAFT",
        "2018-07-18T21:00:00Z, 2018-07-18T21:00:00.001Z, DRAFT",
    })
    void aProjectIsInTimeUntilTheMillisecond(Instant closes, Instant at, String state) {
        takesProjects(closes.minus(Duration.ofDays(20)), closes);
        AccountId person = people.person("Submitter");
        UUID id = draft(person);
        database.stop(at);
        MvcTestResult sent = submit(person, id);
        assertThat(state(id)).isEqualTo(state);
        assertThat(sent).hasStatus(state.equals("DRAFT") ? 422 : 302);
    }

    @ParameterizedTest
    @CsvSource({"-1, DRAFT", "0, SUBMITTED"})
    void theOpeningIsIncluded(int milliseconds, String state) {
        Instant opens = Instant.parse("2018-01-28T23:00:00Z");
        takesProjects(opens, opens.plus(Duration.ofDays(20)));
        AccountId person = people.person("Submitter");
        UUID id = draft(person);
        database.stop(opens.plusMillis(milliseconds));
        submit(person, id);
        assertThat(state(id)).isEqualTo(state);
    }

    @Test
    void aFormOpenedBeforeAndSentAfterTheDeadlineKeepsItsTextAndSaysWhatHappened() {
        Instant closes = Instant.parse(WINTER);
        takesProjects(closes.minus(Duration.ofDays(20)), closes);
        AccountId person = people.person("Submitter");
        UUID id = UUID.randomUUID();
        database.stop(closes.minusMillis(1));
        assertThat(owners.page(browser, person, form(id))).contains("<form");
        database.stop(closes);
        Map<String, String> fields = whole();
        fields.put("to", "check");
        assertThat(owners.post(browser, person, form(id), fields)).hasRedirectedUrl(form(id) + "/check");
        assertThat(owners.page(browser, person, form(id) + "/check?lang=en"))
                .contains("This came too late. Nothing was handed in.")
                .contains("Your draft is kept as it is.")
                .contains("word word");
        assertThat(state(id)).isEqualTo("DRAFT");
    }

    @Test
    void aDeadlineThatWasMovedHoldsForAFormThatIsOpen() {
        Instant closes = Instant.parse(WINTER);
        takesProjects(closes.minus(Duration.ofDays(20)), closes);
        AccountId person = people.person("Submitter");
        UUID id = draft(person);
        database.stop(closes.plusMillis(1));
        assertThat(submit(person, id)).hasStatus(422);
        PhaseView phase =
                timetable.phase("prizes", String.valueOf(YEAR), "submission").orElseThrow();
        var longer = PhaseDates.announced(LocalDate.of(2018, 1, 29), LocalDate.of(2018, 2, 25), null, null);
        long version = planning.record(phase.id()).orElseThrow().version();
        assertThat(planning.amend(phase.id(), version, longer, "More time", people.person("Editor")))
                .isEqualTo(Planning.Amending.DONE);
        database.stop(Instant.parse("2018-02-25T22:00:00Z"));
        assertThat(submit(person, id)).hasStatus(422);
        database.stop(Instant.parse("2018-02-25T21:59:59.999Z"));
        assertThat(submit(person, id)).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @CsvSource({"-90, -60, true", "90, 60, false"})
    void aNodeWhoseClockIsWrongTakesProjectsAndVotesByTheDatabases(int ahead, int closesIn, boolean taken) {
        Instant closes = Instant.now().plusSeconds(closesIn);
        takesProjects(closes.minus(Duration.ofDays(20)), closes);
        Running contest = votes.open(true, true, 1);
        votes.votingFrom(contest, closes.minus(Duration.ofDays(20)), closes);
        AccountId person = people.person("Person");
        UUID id = draft(person);
        database.ahead(Duration.ofSeconds(ahead));
        submit(person, id);
        assertThat(state(id)).isEqualTo(taken ? "SUBMITTED" : "DRAFT");
        String button = contest.path() + "/projects/" + contest.nominee(1, 0) + "/vote";
        assertThat(String.valueOf(owners.post(browser, person, button, Map.of())
                        .getResponse()
                        .getRedirectedUrl()))
                .contains(taken ? "outcome=saved" : "outcome=closed");
        assertThat(votes.stored(contest, person)).isEqualTo(taken ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"-90, -60, true", "90, 60, false"})
    void aNodeWhoseClockIsWrongTakesStoriesByTheDatabases(int ahead, int closesIn, boolean taken) {
        AccountId person = people.person("Submitter");
        ProjectId champion = champions.champion(STORIES, person);
        champions.write(champion, person);
        Instant closes = Instant.now().plusSeconds(closesIn);
        phase("prizes", String.valueOf(STORIES), "stories", closes.minus(Duration.ofDays(20)), closes);
        database.ahead(Duration.ofSeconds(ahead));
        String story = "/prizes/mine/" + champion + "/story";
        assertThat(owners.post(browser, person, story + "/check", Map.of("consent", "true")))
                .hasStatus(taken ? 302 : 422);
        assertThat(sql.sql("SELECT state FROM prizes.story WHERE project = ?")
                        .param(champion.value())
                        .query(String.class)
                        .single())
                .isEqualTo(taken ? "RECEIVED" : "DRAFT");
    }

    @Test
    void aNodeWhoseClockIsWrongLetsRequestsExpireByTheDatabases() {
        var asked = (Asking.Asked)
                approvals.ask("tests.deadline", UUID.randomUUID().toString(), "Because", people.person("One"));
        ApprovalId late = asked.request();
        database.ahead(Approvals.LIFE.minusSeconds(30));
        assertThat(approvals.approve(late, people.person("Other"), "In time")).isEqualTo(Deciding.DONE);
        database.restore();
        asked = (Asking.Asked)
                approvals.ask("tests.deadline", UUID.randomUUID().toString(), "Because", people.person("One"));
        database.ahead(Approvals.LIFE);
        assertThat(approvals.approve(asked.request(), people.person("Other"), "Late"))
                .isEqualTo(Deciding.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"-90, -60, true", "90, 60, false"})
    void aNodeWhoseClockIsWrongCountsAnEntryToTheCallByTheDatabases(int ahead, int closesIn, boolean counted) {
        Instant closes = Instant.now().plusSeconds(closesIn);
        String edition = String.valueOf(counted ? 2074 : 2075);
        phase("stocktaking", edition, "call", closes.minus(Duration.ofMinutes(10)), closes);
        AccountId owner = people.person("Owner");
        UUID entry = owners.draft(browser, owner, "Entry at the deadline " + edition);
        database.ahead(Duration.ofSeconds(ahead));
        assertThat(owners.send(browser, owner, entry)).hasStatus3xxRedirection();
        assertThat(edition.equals(editionOf(entry))).isEqualTo(counted);
    }

    private void takesProjects(Instant opens, Instant closes) {
        phase("prizes", String.valueOf(YEAR), "submission", opens, closes);
    }

    private void phase(String process, String edition, String key, Instant opens, Instant closes) {
        sql.sql("""
                INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author, created_at)
                VALUES (gen_random_uuid(), 0, :process, :edition, :key, :key, :opens, :closes, gen_random_uuid(), now())
                ON CONFLICT (process, edition, key) WHERE withdrawn_at IS NULL DO UPDATE SET opens_at = :opens, closes_at = :closes,
                    version = phase.version + 1""")
                .param("process", process)
                .param("edition", edition)
                .param("key", key)
                .param("opens", opens.atOffset(ZoneOffset.UTC))
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .update();
    }

    private UUID draft(AccountId person) {
        UUID id = UUID.randomUUID();
        assertThat(owners.post(browser, person, form(id), whole())).hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult submit(AccountId person, UUID id) {
        return owners.post(browser, person, form(id) + "/check", Map.of("consent", "true"));
    }

    private static String form(UUID id) {
        return "/prizes/" + YEAR + "/submit/" + id;
    }

    private static Map<String, String> whole() {
        return RunningContests.whole("Project " + UUID.randomUUID(), "Organisation " + UUID.randomUUID(), 3);
    }

    private String state(UUID id) {
        return sql.sql("SELECT state FROM prizes.project WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String editionOf(UUID entry) {
        return sql.sql("SELECT coalesce(edition, '') FROM stocktaking.entry WHERE id = ?")
                .param(entry)
                .query(String.class)
                .single();
    }
}
