package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
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

/** What staff do with consultations. */
@PortalTest
class ConsultationDeskTests {
    private static final int OPENED = 2286;
    private static final int RUNNING = 2287;
    private static final int CHANGED = 2288;
    private static final int RACED = 2289;
    private static final int TWICE = 2290;
    private static final int OVERTAKEN = 2292;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    HeldConsultations consultations;

    @Autowired
    Timetable timetable;

    @Autowired
    Planning planning;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    @Test
    void aNewConsultationHasItsUsualPhasesAndStandsAmongThoseToCome() {
        String path = consultations.forum(OPENED);
        assertThat(timetable.phases("ocp", String.valueOf(OPENED)))
                .extracting(PhaseView::key)
                .containsExactly(
                        "opening", "first-meeting", "second-meeting", "contributions", "final-review", "final-brief");
        AccountId reader = people.person("A reader");
        assertThat(owners.page(browser, reader, path + "?lang=fr"))
                .contains("Consultation d’un test pour " + OPENED, "Non annoncé");
        assertThat(owners.page(browser, reader, path + "?lang=ru"))
                .as("English where there is no title")
                .contains("Consultation of a test for " + OPENED);
        String list = owners.page(browser, reader, "/consultations?lang=en");
        assertThat(list.indexOf("a test for " + OPENED))
                .isGreaterThan(list.indexOf("id=\"coming\""))
                .isLessThan(list.indexOf("id=\"past\""));
        assertThat(acts("consultation.process.opened", OPENED)).isEqualTo(1);
        assertThat(owners.post(
                        browser,
                        people.holding(Role.EDITOR),
                        "/admin/consultations",
                        HeldConsultations.opening(OPENED)))
                .hasStatus(422)
                .bodyText()
                .contains("There is such a consultation already.");
    }

    @Test
    void anOpenPhaseShowsUntilWhenAndTheHomePageLeadsThere() {
        String path = consultations.forum(RUNNING);
        AccountId planner = people.holding(Role.ADMINISTRATOR);
        PhaseView call =
                timetable.phase("ocp", String.valueOf(RUNNING), "contributions").orElseThrow();
        Instant now = clock.instant();
        var dates =
                new PhaseDates(null, null, null, null, now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(50)));
        planning.amend(call.id(), 0, dates, "For a test", planner);
        String list = owners.page(browser, planner, "/consultations?lang=en");
        assertThat(list.substring(list.indexOf("id=\"under-way\""), list.indexOf("id=\"past\"")))
                .contains("a test for " + RUNNING);
        assertThat(owners.page(browser, planner, path + "?lang=en")).contains("The call for contributions closes on");
        assertThat(owners.page(browser, planner, "/?lang=en")).contains("href=\"" + path + "\"");
        long version = planning.record(call.id()).orElseThrow().version();
        var over = new PhaseDates(null, null, null, null, now.minus(Duration.ofHours(2)), now.minusSeconds(1));
        planning.amend(call.id(), version, over, "For a test", planner);
        assertThat(owners.page(browser, planner, path + "?lang=en")).contains("The call for contributions closed on");
        assertThat(owners.page(browser, planner, "/?lang=en")).doesNotContain("href=\"" + path + "\"");
        version = planning.record(call.id()).orElseThrow().version();
        planning.amend(call.id(), version, PhaseDates.UNKNOWN, "Tests of other dates come next", planner);
    }

    @Test
    void whatStaffSayOfAMeetingIsOnItsPage() {
        String path = consultations.forum(CHANGED);
        AccountId editor = people.holding(Role.EDITOR);
        String form = "/admin" + path + "/phases/second-meeting/meeting";
        var insecure = meeting("0", Map.of("remoteLink", "http://example.org/room"));
        assertThat(owners.post(browser, editor, form, insecure))
                .hasStatus(422)
                .bodyText()
                .contains("https://", "http://example.org/room");
        assertThat(count("meeting", CHANGED)).isZero();
        assertThat(owners.post(
                        browser,
                        editor,
                        form,
                        meeting("0", Map.of("remoteLink", " https://example.org/room ", "captioning", "true"))))
                .hasRedirectedUrl("/admin" + path);
        assertThat(owners.post(browser, editor, form, meeting("0", Map.of("place", "Elsewhere"))))
                .hasStatus(409);
        String page = "/consultations/forum-" + CHANGED + "/meetings/"
                + sql.sql("SELECT id FROM consultation.meeting WHERE process = ?")
                        .param(consultations.id("forum-" + CHANGED))
                        .query(String.class)
                        .single();
        assertThat(owners.page(browser, editor, page + "?lang=en"))
                .contains("href=\"https://example.org/room\"", "Popov", "Welcome\nQuestions", "Not announced")
                .doesNotContain("Elsewhere");
        assertThat(acts("consultation.meeting.set", CHANGED)).isEqualTo(1);
        assertThat(owners.post(browser, editor, form, meeting("1", Map.of("summary", "All agreed"))))
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, page)).contains("All agreed");
        String phase = "/admin" + path + "/phases/second-meeting";
        assertThat(owners.post(browser, editor, phase, Map.of("kind", "CALL", "version", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("A meeting of this phase was described");
        assertThat(owners.post(browser, editor, phase, Map.of("kind", "REVIEW", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, path + "?lang=en")).contains("Nobody takes part in this phase");
    }

    @Test
    void whatTheArchiveKnowsOfAYearIsNotAddedTo() {
        var before = phasesOf(2019);
        String path = consultations.forum(2019);
        assertThat(before).isNotEmpty();
        assertThat(phasesOf(2019)).isEqualTo(before);
        assertThat(count("phase", 2019)).as("nor are rights").isZero();
        assertThat(owners.page(browser, people.holding(Role.EDITOR), path)).contains("Not announced");
    }

    private List<String> phasesOf(int year) {
        return sql.sql(
                        "SELECT key || ' ' || version FROM schedule.phase WHERE process = 'ocp' AND edition = ? ORDER BY key")
                .param(String.valueOf(year))
                .query(String.class)
                .list();
    }

    @Test
    void aCallHasNoMeeting() {
        String path = consultations.forum(CHANGED);
        AccountId editor = people.holding(Role.EDITOR);
        String form = "/admin" + path + "/phases/contributions/meeting";
        assertThat(browser.get().uri(form).with(people.as(editor))).hasStatus(404);
        assertThat(owners.post(browser, editor, form, meeting("0", Map.of()))).hasStatus(404);
    }

    @Test
    void whoMayDoWhatIsDataOfThePhase() {
        String path = consultations.forum(CHANGED);
        AccountId editor = people.holding(Role.EDITOR);
        var rights = Map.of("kind", "CALL", "contribute", "ANYBODY", "handIn", "STAFF", "version", "1");
        assertThat(owners.post(browser, editor, "/admin" + path + "/phases/contributions", rights))
                .hasRedirectedUrl("/admin" + path);
        assertThat(owners.page(browser, editor, path + "?lang=en"))
                .contains("Send a contribution</span>: <span>everybody<")
                .contains("of a region or an event</span>: <span>the secretariat<")
                .doesNotContain("Ask for a workshop");
        assertThat(owners.post(browser, editor, "/admin" + path + "/phases/contributions", rights))
                .hasStatus(409);
        var further = new HashMap<>(rights);
        further.putAll(
                Map.of("titles[2].title", "A further call", "key", "further-call", "number", "7", "version", "0"));
        assertThat(owners.post(browser, editor, "/admin" + path + "/phases", further))
                .hasRedirectedUrl("/admin" + path);
        assertThat(owners.post(browser, editor, "/admin" + path + "/phases", further))
                .hasStatus(422);
        assertThat(owners.page(browser, editor, path)).contains("A further call");
    }

    @Test
    void aFurtherPhaseIsCalledInTheReadersLanguageOrAsItWasWritten() {
        String path = consultations.forum(CHANGED);
        AccountId editor = people.holding(Role.EDITOR);
        Map<String, String> fields = new HashMap<>(Map.of("kind", "OPENING", "key", "soiree", "version", "0"));
        assertThat(owners.post(browser, editor, "/admin" + path + "/phases", fields))
                .as("a title in one language is needed")
                .hasStatus(422);
        fields.putAll(Map.of("titles[3].title", "Une soiree d’accueil", "titles[4].title", "Вечер встречи"));
        assertThat(owners.post(browser, editor, "/admin" + path + "/phases", fields))
                .hasRedirectedUrl("/admin" + path);
        assertThat(owners.page(browser, editor, path + "?lang=ru"))
                .contains("Вечер встречи")
                .doesNotContain("Une soiree");
        assertThat(owners.page(browser, editor, path + "?lang=fr")).contains("Une soiree d’accueil");
        assertThat(owners.page(browser, editor, path + "?lang=zh"))
                .as("the language is named")
                .contains("<bdi lang=\"fr\">Une soiree d’accueil</bdi>");
        assertThat(owners.page(browser, editor, "/timeline/phases?process=ocp&edition=" + CHANGED + "&lang=ru"))
                .contains("Вечер встречи");
    }

    @Test
    void aReviewIsEnteredAndChanged() {
        String path = consultations.forum(CHANGED);
        AccountId editor = people.holding(Role.EDITOR);
        Map<String, String> fields = new HashMap<>(Map.of(
                "kind", "NATIONAL_EVENT",
                "name", "Dialogue in Nairobi",
                "country", "KE",
                "firstDay", "2287-02-01",
                "lastDay", "2287-01-31",
                "version", "0"));
        String form = "/admin" + path + "/reviews";
        assertThat(owners.post(browser, editor, form, fields))
                .hasStatus(422)
                .bodyText()
                .contains("Dialogue in Nairobi");
        fields.put("lastDay", "2287-02-02");
        fields.put("country", "XX");
        assertThat(owners.post(browser, editor, form, fields)).hasStatus(422);
        assertThat(count("review", CHANGED)).isZero();
        fields.put("country", "KE");
        assertThat(owners.post(browser, editor, form, fields)).hasRedirectedUrl("/admin" + path);
        String id = sql.sql("SELECT id FROM consultation.review WHERE process = ?")
                .param(consultations.id("forum-" + CHANGED))
                .query(String.class)
                .single();
        fields.put("outcome", "Forty people asked for local languages");
        assertThat(owners.post(browser, editor, form + "/" + id, fields)).hasRedirectedUrl("/admin" + path);
        assertThat(owners.page(browser, editor, path + "/reviews/" + id + "?lang=en"))
                .contains("Kenya", "1–2 February 2287", "Forty people asked");
        assertThat(owners.post(browser, editor, form + "/" + id, fields)).hasStatus(409);
    }

    @Test
    void theTitleIsChangedInOneLanguage() {
        String path = consultations.forum(CHANGED);
        AccountId editor = people.holding(Role.EDITOR);
        Map<String, String> fields = new HashMap<>(HeldConsultations.opening(CHANGED));
        String words = "/admin" + path + "/words";
        fields.put("version", Owners.version(owners.page(browser, editor, words)));
        fields.put("words[2].title", " ");
        assertThat(owners.post(browser, editor, words, fields)).hasStatus(422);
        fields.put("words[2].title", "Consultation of a test for " + CHANGED);
        fields.put("words[1].title", "一次测试的磋商");
        assertThat(owners.post(browser, editor, words, fields)).hasRedirectedUrl("/admin" + path);
        assertThat(owners.page(browser, editor, path + "?lang=zh")).contains("一次测试的磋商");
        assertThat(owners.post(browser, editor, words, fields)).hasStatus(409);
        assertThat(acts("consultation.process.renamed", CHANGED)).isEqualTo(1);
    }

    @Test
    void whoComesSecondReadsWhyAndKeepsWhatWasTyped() {
        String path = "/admin" + consultations.forum(OVERTAKEN);
        Map<String, String> words = HeldConsultations.opening(OVERTAKEN);
        overtaken(path + "/words", with(words, "words[3].about", "Du premier"), "words[3].about");
        overtaken(
                path + "/phases/contributions", Map.of("kind", "CALL", "contribute", "STAFF"), "contribute", "ANYBODY");
        overtaken(path + "/phases/opening/meeting", meeting("0", Map.of()), "room");
        Map<String, String> review = Map.of("kind", "NATIONAL_EVENT", "name", "Twice");
        assertThat(owners.post(browser, people.holding(Role.EDITOR), path + "/reviews", with(review, "version", "0")))
                .hasStatus3xxRedirection();
        String id = sql.sql("SELECT id FROM consultation.review WHERE process = ?")
                .param(consultations.id("forum-" + OVERTAKEN))
                .query(String.class)
                .single();
        overtaken(path + "/reviews/" + id, with(review, "host", "The first"), "place");
    }

    private void overtaken(String form, Map<String, String> fields, String field) {
        overtaken(form, fields, field, "Words to keep");
    }

    /** Two people open the form and send it, one after the other; the second sends it again. */
    private void overtaken(String form, Map<String, String> fields, String field, String typed) {
        AccountId first = people.holding(Role.EDITOR);
        AccountId second = people.holding(Role.EDITOR);
        var early = with(fields, "version", Owners.version(owners.page(browser, first, form)));
        var late = with(early, field, typed);
        assertThat(owners.post(browser, first, form, early)).hasStatus3xxRedirection();
        var refused = owners.post(browser, second, form + "?lang=fr", late);
        assertThat(refused).as(form).hasStatus(409);
        assertThat(Owners.text(refused))
                .as(form)
                .contains("Quelqu’un d’autre a modifié cela", typed)
                .doesNotContain("??");
        late.put("version", Owners.version(Owners.text(refused)));
        assertThat(owners.post(browser, second, form, late)).hasStatus3xxRedirection();
        assertThat(owners.page(browser, second, form)).contains(typed);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    @Test
    void nobodyElseHoldsConsultations() {
        String path = consultations.forum(CHANGED);
        AccountId person = people.person("A stakeholder");
        for (String page : List.of("", "/words", "/phases/new", "/phases/opening", "/reviews/new")) {
            assertThat(browser.get().uri("/admin" + path + page).with(people.as(person)))
                    .hasStatus(403);
        }
        assertThat(owners.post(browser, person, "/admin/consultations", HeldConsultations.opening(2291)))
                .hasStatus(403);
        assertThat(consultations.id("forum-2291")).isNull();
    }

    @Test
    void ofTwoWhoDescribeAMeetingAtOnceOneIsTold() throws Exception {
        String form = "/admin" + consultations.forum(RACED) + "/phases/opening/meeting";
        assertThat(statuses(form, meeting("0", Map.of()))).containsExactlyInAnyOrder(302, 409);
        assertThat(count("meeting", RACED)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoOpenAConsultationAtOnceOneIsTold() throws Exception {
        assertThat(statuses("/admin/consultations", HeldConsultations.opening(TWICE)))
                .containsExactlyInAnyOrder(302, 422);
        assertThat(timetable.phases("ocp", String.valueOf(TWICE))).hasSize(6);
    }

    @Test
    void theDatabaseHoldsWhatTheFormsAskFor() {
        Object id = consultations.id(consultations.forum(CHANGED).substring("/consultations/".length()));
        for (String wrong : List.of(
                "INSERT INTO consultation.meeting (id, version, process, phase, remote_link) VALUES"
                        + " (gen_random_uuid(), 0, :id, 'final-brief', 'http://example.org')",
                "INSERT INTO consultation.meeting (id, version, process, phase, summary) VALUES"
                        + " (gen_random_uuid(), 0, :id, 'final-brief', repeat('x', 20001))",
                "INSERT INTO consultation.review (id, version, process, kind, name, created_at) VALUES"
                        + " (gen_random_uuid(), 0, :id, 'REGIONAL_REVIEW', repeat('x', 301), now())",
                "UPDATE consultation.process_words SET title = repeat('x', 201) WHERE process = :id")) {
            assertThatThrownBy(() -> sql.sql(wrong).param("id", id).update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private List<Integer> statuses(String address, Map<String, String> fields) throws Exception {
        var together = new CyclicBarrier(2);
        var editors = List.of(people.holding(Role.EDITOR), people.holding(Role.EDITOR));
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = threads.invokeAll(editors.stream()
                    .map(editor -> (Callable<Integer>) () -> {
                        together.await();
                        MvcTestResult result = owners.post(browser, editor, address, fields);
                        return result.getResponse().getStatus();
                    })
                    .toList());
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    private static Map<String, String> meeting(String version, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "mode", "HYBRID",
                "place", "Geneva",
                "room", "Popov",
                "agenda", "Welcome\r\nQuestions",
                "version", version));
        fields.putAll(more);
        return fields;
    }

    private long count(String table, int year) {
        return sql.sql("SELECT count(*) FROM consultation." + table + " WHERE process = ?")
                .param(consultations.id("forum-" + year))
                .query(Long.class)
                .single();
    }

    private long acts(String act, int year) {
        return sql.sql("SELECT count(*) FROM audit.act WHERE act = ? AND subject = 'consultation.process'"
                        + " AND subject_id = ?")
                .params(act, String.valueOf(consultations.id("forum-" + year)))
                .query(Long.class)
                .single();
    }
}
