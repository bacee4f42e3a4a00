package org.wsis.portal.phases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Timetable;

@PortalTest
class PhasePageTests {
    private static final PhaseDates DATES =
            PhaseDates.announced(LocalDate.of(2032, 1, 5), LocalDate.of(2032, 3, 31), null, null);

    @Autowired
    MockMvcTester portal;

    @Autowired
    People people;

    @Autowired
    Planning planning;

    @Autowired
    Timetable timetable;

    private AccountId admin;
    private String edition;

    @BeforeEach
    void anAdministrator() {
        admin = people.person("Petra Planner", new org.wsis.account.Grant(Role.ADMINISTRATOR, null));
        edition = "test-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void anAdministratorCreatesAPhase() {
        assertThat(creating().param("lastDay", "2032-03-31").param("hour", "18:00"))
                .hasStatus(HttpStatus.FOUND);

        PhaseView phase = timetable.phase("forum", edition, "registration").orElseThrow();
        assertThat(phase.closesAt()).isEqualTo("2032-03-31T16:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "firstDay, yesterday",
        "firstDay, -999999999-01-01",
        "lastDay, 2032-13-45",
        "lastDay, 9999-12-31",
        "hour, 25 o’clock",
        "opensAt, <script>alert(1)</script>",
        "closesAt, 1066-10-14T09:00",
        "number, many",
        "number, 99999999999999",
        "process, kitchen",
        "edition, ../../etc",
        "key, Voting Phase",
    })
    void whatCannotBeIsRefusedBesideItsField(String field, String text) throws Exception {
        var refused = creating(field, text).exchange();

        assertThat(refused).hasStatusOk();
        assertThat(refused.getResponse().getContentAsString())
                .contains("id=\"" + field + "-error\"")
                .contains("A test&#39;s phase")
                .doesNotContain("<script>alert");
        assertThat(timetable.phases("forum", edition)).isEmpty();
    }

    @Test
    void anOverlongTitleIsRefused() {
        assertThat(creating("title", "x".repeat(100_000)))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"title-error\"");
    }

    @Test
    void aPhaseCannotCloseBeforeItOpens() {
        assertThat(creating().param("opensAt", "2032-02-02T10:00").param("closesAt", "2032-02-02T10:00"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"closesAt-error\"");
    }

    @ParameterizedTest
    @CsvSource({
        "closesAt, 2032-03-30T23:00, '', false",
        "closesAt, 2032-03-31T00:00, '', false",
        "closesAt, 2032-03-31T12:00, '', true",
        "closesAt, 2032-04-01T12:00, '', true",
        "closesAt, 2032-03-31T17:59, 18:00, false",
        "closesAt, 2032-03-31T18:00, 18:00, true",
        "opensAt, 2032-01-06T00:00, '', false",
        "opensAt, 2032-01-05T09:00, '', true",
    })
    void theInstantsGiveNoLessThanWhatIsAnnounced(String field, String at, String hour, boolean taken) {
        var answer = creating(field, at)
                .param("firstDay", "2032-01-05")
                .param("lastDay", "2032-03-31")
                .param("hour", hour)
                .exchange();
        if (taken) {
            assertThat(answer).hasStatus(HttpStatus.FOUND);
        } else {
            assertThat(answer).hasStatusOk().bodyText().contains("id=\"" + field + "-error\"");
        }
    }

    @Test
    void aPhaseWhoseDateIsToBeConfirmedIsAmongThoseThatCome() {
        String title = "Undated " + edition;
        assertThat(creating("title", title)).hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri("/admin/phases").with(people.as(admin)))
                .bodyText()
                .contains(title)
                .doesNotContain("First physical meeting (at IGF)");
    }

    @Test
    void aTakenKeyIsSaid() {
        assertThat(creating()).hasStatus(HttpStatus.FOUND);
        assertThat(creating()).hasStatusOk().bodyText().contains("id=\"key-error\"");
    }

    @Test
    void everybodySeesEarlierDatesAndReasonButNotWho() {
        PhaseId id = phase();
        assertThat(amending(id, 0, "2032-04-15")).hasStatus(HttpStatus.FOUND);

        assertThat(portal.get().uri("/timeline/phases/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "5 January – 31 March 2032", "5 January – 15 April 2032", "The &lt;hall&gt;", "the secretariat")
                .doesNotContain("Petra Planner");
        assertThat(portal.get().uri("/admin/phases/" + id).with(people.as(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("Petra Planner");
    }

    @Test
    void theLaterOfTwoGetsTheConflictPage() {
        PhaseId id = phase();
        assertThat(amending(id, 0, "2032-04-15")).hasStatus(HttpStatus.FOUND);
        assertThat(amending(id, 0, "2032-05-15")).hasStatus(HttpStatus.CONFLICT);
        assertThat(planning.record(id).orElseThrow().changes()).hasSize(1);
    }

    @Test
    void anAmendmentWithoutReasonIsRefusedAndKeepsWhatWasTyped() {
        PhaseId id = phase();
        assertThat(portal.post()
                        .uri("/admin/phases/" + id + "/amendments")
                        .with(people.as(admin))
                        .with(csrf())
                        .param("version", "0")
                        .param("lastDay", "2032-06-30"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"reason-error\"", "2032-06-30");
        assertThat(planning.record(id).orElseThrow().changes()).isEmpty();
    }

    @Test
    void peopleAreToldOnce() {
        PhaseId id = phase();
        assertThat(amending(id, 0, "2032-04-15")).hasStatus(HttpStatus.FOUND);
        assertThat(telling(id)).hasStatus(HttpStatus.FOUND);
        assertThat(telling(id)).flash().containsEntry("problem", "portal.phases.told-before");
    }

    @Test
    void onlyTheDatesThatHoldAreOffered() {
        PhaseId id = phase();
        amending(id, 0, "2032-04-15").exchange();
        amending(id, planning.record(id).orElseThrow().version(), "2032-04-30").exchange();
        assertThat(telling(id)).flash().containsEntry("problem", "portal.phases.superseded");
        assertThat(portal.get().uri("/admin/phases/" + id).with(people.as(admin)))
                .bodyText()
                .contains("/amendments/2/notice")
                .doesNotContain("/amendments/1/notice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/phases/not-an-id",
                "/timeline/phases/not-an-id",
                "/timeline/phases/00000000-0000-0000-0000-000000000000"
            })
    void whatIsNoPhaseIsNotFound(String path) {
        assertThat(portal.get().uri(path).with(people.as(admin))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void editorsDoNotPlan() {
        assertThat(portal.get().uri("/admin/phases").with(people.asEditor())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline/phases",
                "/timeline/phases?process=prizes&edition=2018",
                "/timeline/phases?process=x&edition=%3Cb%3E"
            })
    void listsAreForEverybodyInSixLanguages(String path) {
        for (String language : new String[] {"ar", "en", "es", "fr", "ru", "zh"}) {
            assertThat(portal.get().uri(path).param("lang", language))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??", "<b>&");
        }
        assertThat(portal.get().uri(path.replace("/timeline", "/admin")).with(people.as(admin)))
                .hasStatusOk();
        assertThat(portal.get().uri("/admin/phases/new").with(people.as(admin))).hasStatusOk();
    }

    private MockMvcRequestBuilder creating() {
        return creating("", "");
    }

    /** A form that would be accepted, but for one field. */
    private MockMvcRequestBuilder creating(String field, String text) {
        var fields = new java.util.HashMap<>(java.util.Map.of(
                "process", "forum", "edition", edition, "key", "registration", "title", "A test's phase"));
        if (!field.isEmpty()) {
            fields.put(field, text);
        }
        var request = portal.post().uri("/admin/phases").with(people.as(admin)).with(csrf());
        fields.forEach(request::param);
        return request;
    }

    private MockMvcRequestBuilder amending(PhaseId id, long version, String lastDay) {
        return portal.post()
                .uri("/admin/phases/" + id + "/amendments")
                .with(people.as(admin))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("firstDay", "2032-01-05")
                .param("lastDay", lastDay)
                .param("reason", "The <hall> is not free");
    }

    private MockMvcRequestBuilder telling(PhaseId id) {
        return portal.post()
                .uri("/admin/phases/" + id + "/amendments/1/notice")
                .with(people.as(admin))
                .with(csrf());
    }

    private PhaseId phase() {
        return planning.create(new NewPhase("forum", edition, "phase", null, "A test’s phase", DATES), admin)
                .orElseThrow();
    }
}
