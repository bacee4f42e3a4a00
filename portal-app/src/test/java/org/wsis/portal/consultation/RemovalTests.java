package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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
