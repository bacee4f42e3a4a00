package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
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
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Timetable;

/** A consultation that was opened by mistake goes, and one in which something happened stays. */
@PortalTest
class RemovalTests {
    private static final int MISTAKEN = 2330;
    private static final int BEGUN = 2331;
    private static final int ASKED = 2332;
    private static final int TOLD = 2333;
    private static final int CALLED = 2334;
    private static final int NAMED = 2480;
    private static final int DUE = 2481;
    private static final int RACED = 2482;
    private static final Map<String, String> REASON = Map.of("reason", "Opened for the wrong year");

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    HeldConsultations consultations;

    @Autowired
    AskingConsultations asking;

    @Autowired
    CallingCommunities calls;

    @Autowired
    Timetable timetable;

    @Autowired
    Planning planning;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    @Test
    void oneInWhichNothingHappenedGoesAndCanBeOpenedAgain() {
        String path = consultations.forum(MISTAKEN);
        PhaseView call = phase(MISTAKEN);
        AccountId administrator = people.holding(Role.ADMINISTRATOR);
        assertThat(owners.page(browser, administrator, "/admin" + path)).contains("/removal");
        assertThat(owners.post(browser, administrator, "/admin" + path + "/removal", Map.of("reason", " ")))
                .hasStatus(422);
        assertThat(browser.get().uri(path)).hasStatusOk();
        assertThat(owners.post(browser, administrator, "/admin" + path + "/removal", REASON))
                .hasRedirectedUrl("/admin/consultations");
        assertThat(browser.get().uri(path)).hasStatus(404);
        assertThat(browser.get().uri("/timeline/phases/" + call.id())).hasStatus(404);
        assertThat(owners.page(browser, administrator, "/consultations")).doesNotContain("a test for " + MISTAKEN);
        assertThat(sql.sql("SELECT facts ->> 'reason' FROM audit.act WHERE act = 'consultation.process.removed'"
                                + " AND facts ->> 'slug' = ?")
                        .param("forum-" + MISTAKEN)
                        .query(String.class)
                        .single())
                .isEqualTo("Opened for the wrong year");
        consultations.forum(MISTAKEN);
        assertThat(timetable.phases("ocp", String.valueOf(MISTAKEN))).hasSize(6);
        assertThat(owners.page(browser, administrator, path + "?lang=en")).contains("Call with a deadline");
    }

    @Test
    void theNamesOfItsFacilitatorsGoAlongAndWhatIsPlannedAgainBeginsAnew() {
        String path = consultations.forum(NAMED);
        amend(NAMED, PhaseDates.announced(LocalDate.of(NAMED, 1, 1), LocalDate.of(NAMED, 1, 2), null, null));
        calls.open(NAMED);
        AccountId administrator = people.holding(Role.ADMINISTRATOR);
        var removal = owners.post(browser, administrator, "/admin" + path + "/removal", REASON);
        assertThat(removal).hasRedirectedUrl("/admin/consultations");
        assertThat(timetable.phases("hltf", String.valueOf(NAMED))).isEmpty();
        calls.open(NAMED);
        assertThat(phase(NAMED).amendments()).isEmpty();
        assertThat(phase(NAMED).announcedStart()).isNull();
        PhaseView names =
                timetable.phase("hltf", String.valueOf(NAMED), "names").orElseThrow();
        assertThat(names.amendments()).as("that of the new call only").hasSize(1);
    }

    @Test
    void oneWhoseNamesWereDueStays() {
        calls.open(DUE);
        Instant now = clock.instant();
        calls.until(DUE, new PhaseDates(null, null, null, null, null, now.minusSeconds(1)));
        stays("/consultations/forum-" + DUE, "a day of a phase or of a review has come");
    }

    @Test
    void itIsRemovedOnceAndNothingBeginsInIt() throws Exception {
        calls.open(RACED);
        String path = "/consultations/forum-" + RACED;
        UUID id = consultations.id("forum-" + RACED);
        String forward = path + "/facilitators/" + CallingCommunities.HERE + "/candidates";
        AccountId author = people.person("An author");
        AccountId administrator = people.holding(Role.ADMINISTRATOR);
        var together = new CyclicBarrier(3);
        Callable<MvcTestResult> removal = () -> {
            together.await();
            return owners.post(browser, administrator, "/admin" + path + "/removal", REASON);
        };
        Callable<MvcTestResult> candidacy = () -> {
            together.await();
            return owners.post(browser, author, forward, CallingCommunities.person("Ada", "raced@example.org"));
        };
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var running : threads.invokeAll(List.of(removal, removal, candidacy))) {
                answers.add(running.get().getResponse().getStatus());
            }
        }
        boolean removed = consultations.id("forum-" + RACED) == null;
        assertThat(count("SELECT count(*) FROM consultation.candidate WHERE process = ?", id))
                .as("answers " + answers)
                .isEqualTo(removed ? 0 : 1);
        assertThat(count(
                        "SELECT count(*) FROM audit.act WHERE act = 'consultation.process.removed' AND subject_id = ?::text",
                        id))
                .isEqualTo(removed ? 1 : 0);
        assertThat(answers).doesNotContain(500);
    }

    private long count(String statement, UUID id) {
        return sql.sql(statement).param(id).query(Long.class).single();
    }

    @Test
    void oneWhoseDayHasComeStays() {
        String path = consultations.forum(BEGUN);
        Instant now = clock.instant();
        amend(BEGUN, PhaseDates.announced(LocalDate.of(BEGUN, 1, 1), LocalDate.of(BEGUN, 1, 2), null, null));
        assertThat(look(path)).as("a day to come").contains("name=\"reason\"");
        amend(BEGUN, new PhaseDates(null, null, null, null, now.minus(Duration.ofDays(2)), now.minusSeconds(1)));
        stays(path, "a day of a phase or of a review has come");
        amend(BEGUN, PhaseDates.UNKNOWN);
    }

    @Test
    void oneWithPublishedQuestionsStays() {
        asking.ask(ASKED, AskingConsultations.everyType());
        stays("/consultations/" + AskingConsultations.slug(ASKED), "a version of its questions was published");
    }

    @Test
    void oneWithCandidatesStays() {
        calls.putForward(calls.open(CALLED), "Ada");
        stays("/consultations/forum-" + CALLED, "people answered or were put forward");
    }

    @Test
    void oneOfWhoseDatesPeopleWereToldStays() {
        String path = consultations.forum(TOLD);
        amend(TOLD, PhaseDates.announced(LocalDate.of(TOLD, 1, 1), LocalDate.of(TOLD, 1, 2), null, null));
        assertThat(planning.tell(phase(TOLD).id(), 1, people.holding(Role.ADMINISTRATOR)))
                .isInstanceOf(Planning.Telling.Done.class);
        var refused =
                owners.post(browser, people.holding(Role.ADMINISTRATOR), "/admin" + path + "/removal?lang=en", REASON);
        assertThat(refused).hasStatus(409);
        assertThat(Owners.text(refused)).contains("people were told of its dates");
        assertThat(browser.get().uri(path)).hasStatusOk();
    }

    @Test
    void oneOfTheArchiveStaysAndEditorsRemoveNone() {
        stays("/consultations/forum-2018", "the sources tell of it");
        String path = consultations.forum(MISTAKEN + 6);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.post(browser, editor, "/admin" + path + "/removal", REASON))
                .hasStatus(403);
        assertThat(owners.page(browser, editor, "/admin" + path)).doesNotContain("/removal");
    }

    private void stays(String path, String why) {
        assertThat(look(path)).contains(why).doesNotContain("name=\"reason\"");
        AccountId administrator = people.holding(Role.ADMINISTRATOR);
        var refused = owners.post(browser, administrator, "/admin" + path + "/removal?lang=en", new HashMap<>(REASON));
        assertThat(refused).hasStatus(409);
        assertThat(Owners.text(refused)).contains(why);
        assertThat(browser.get().uri(path)).hasStatusOk();
    }

    private String look(String path) {
        return owners.page(browser, people.holding(Role.ADMINISTRATOR), "/admin" + path + "/removal?lang=en");
    }

    private PhaseView phase(int year) {
        return timetable.phase("ocp", String.valueOf(year), "contributions").orElseThrow();
    }

    private void amend(int year, PhaseDates dates) {
        PhaseView call = phase(year);
        long version = planning.record(call.id()).orElseThrow().version();
        planning.amend(call.id(), version, dates, "For a test", people.holding(Role.ADMINISTRATOR));
    }
}
