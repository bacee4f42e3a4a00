package org.wsis.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis.portal.forum.Agendas.path;
import static org.wsis.portal.forum.Agendas.session;
import static org.wsis.portal.forum.Agendas.with;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Releases of an agenda: what the public sees, what changed, who hears of it. */
@PortalTest
class ReleaseTests {
    private static final int RELEASED = 2905;
    private static final int SECRETS = 2906;
    private static final int LETTERS = 2907;
    private static final int RACED = 2908;
    private static final int COUNTED = 2909;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Agendas agendas;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Test
    void thePublicSeesTheLastReleaseAndWhatEachChanged() {
        AccountId editor = people.holding(Role.EDITOR);
        agendas.built(RELEASED);
        assertThat(publicPage("/forum/" + RELEASED + "/agenda"))
                .contains("No agenda of this edition")
                .doesNotContain("Bridges over the divide");
        assertThat(browser.get().uri("/forum/" + RELEASED + "/sessions/101")).hasStatus(404);
        assertThat(browser.get().uri("/forum/" + RELEASED + "/agenda.ics")).hasStatus(404);
        agendas.release(RELEASED, "The first draft");
        assertThat(publicPage("/forum/" + RELEASED + "/agenda"))
                .contains("Bridges over the divide", "Radio for islands", "Popov Room", "The first draft");
        change(
                editor,
                101,
                with(
                        session(RELEASED, "Bridges for all", 2, "15:00"),
                        "people[0].name",
                        "Ann Lee",
                        "people[0].role",
                        "SPEAKER",
                        "people[0].consent",
                        "true"));
        agendas.cancel(editor, RELEASED, 102);
        assertThat(agendas.save(editor, RELEASED, 0, session(RELEASED, "A late one", 1, "09:00")))
                .hasStatus3xxRedirection();
        assertThat(publicPage("/forum/" + RELEASED + "/agenda"))
                .as("not released yet")
                .contains("Bridges over the divide")
                .doesNotContain("Bridges for all", "A late one");
        assertThat(agendas.page(editor, path(RELEASED) + "/releases?lang=en"))
                .contains("The next release: 6 changes", "Moved", "Renamed", "People changed", "Cancelled", "New");
        agendas.release(RELEASED, "The second draft");
        assertThat(publicPage("/forum/" + RELEASED + "/agenda")).contains("Bridges for all", "Cancelled", "A late one");
        assertThat(publicPage("/forum/" + RELEASED + "/agenda/releases/2"))
                .contains(
                        "Bridges over the divide", "Bridges for all", "09:00 to 10:30", "15:00 to 16:30", "Cancelled");
        assertThat(publicPage("/forum/" + RELEASED + "/agenda/releases"))
                .contains("The first draft", "The second draft");
        assertThat(publicPage("/forum/" + RELEASED + "/sessions/101"))
                .contains("Ann Lee", "It is about infrastructure");
        assertThat(sequences(RELEASED, 2)).containsExactly("101:1", "102:1", "103:0");
        MvcTestResult again = agendas.releaseSeen(editor, RELEASED, "Nothing new");
        assertThat(again).hasStatus(409).bodyText().contains("there is nothing to release");
        assertThatThrownBy(() -> sql.sql("UPDATE forum.released_session SET sequence = 9 WHERE edition = ?")
                        .param(RELEASED)
                        .update())
                .as("a release never changes")
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }

    private void change(AccountId editor, int number, Map<String, String> typed) {
        String version = Owners.version(agendas.page(editor, path(RELEASED) + "/sessions/" + number));
        assertThat(agendas.save(editor, RELEASED, number, with(typed, "version", version)))
                .hasStatus3xxRedirection();
    }

    private List<String> sequences(int year, int release) {
        return sql.sql("SELECT number || ':' || sequence FROM forum.released_session WHERE edition = ? AND release = ?"
                        + " ORDER BY number")
                .params(year, release)
                .query(String.class)
                .list();
    }

    @Test
    void nothingThatIsNotForEverybodyIsReleased() {
        AccountId editor = people.holding(Role.EDITOR);
        agendas.begin(SECRETS, editor);
        agendas.plantDraft(SECRETS, "From a confidential contribution", true);
        agendas.plantDraft(SECRETS, "From an open contribution", false);
        for (int draft = 1; draft <= 2; draft++) {
            assertThat(agendas.post(editor, path(SECRETS) + "/drafts/" + draft, Map.of()))
                    .hasStatus3xxRedirection();
        }
        for (int number = 101; number <= 102; number++) {
            var typed = with(
                    session(SECRETS, "Session " + number, number - 100, "09:00"),
                    "remote",
                    "true",
                    "link",
                    "https://secret.example.org/room",
                    "organisers[0].name",
                    "Island Union " + number,
                    "organisers[0].email",
                    "secret-organiser-" + number + "@example.org",
                    "people[0].name",
                    "Hidden Speaker " + number,
                    "people[0].role",
                    "SPEAKER",
                    "people[0].email",
                    "secret-speaker-" + number + "@example.org",
                    "people[1].name",
                    "Open Speaker " + number,
                    "people[1].role",
                    "SPEAKER",
                    "people[1].consent",
                    "true");
            assertThat(agendas.save(editor, SECRETS, number, typed)).hasStatus3xxRedirection();
        }
        agendas.release(SECRETS, "With secrets");
        AccountId reader = people.person("A reader");
        String one = agendas.page(reader, "/forum/" + SECRETS + "/sessions/101?lang=en");
        String two = agendas.page(reader, "/forum/" + SECRETS + "/sessions/102?lang=en");
        assertThat(one).contains("Open Speaker 101", "Island Union 101").doesNotContain("Why this session exists");
        assertThat(two).contains("Why this session exists", "/consultations/forum-2018/contributions/7");
        String all = Stream.of(
                        "/agenda",
                        "/agenda.ics",
                        "/agenda/releases/1",
                        "/sessions/101",
                        "/sessions/102",
                        "/sessions/101.ics")
                .map(page -> publicPage("/forum/" + SECRETS + page))
                .reduce("", String::concat);
        assertThat(all + one + two)
                .doesNotContain("Hidden Speaker", "secret-", "secret.example.org", "confidential contribution");
        assertThat(sql.sql("SELECT string_agg(content::text, ' ') FROM forum.released_session WHERE edition = ?")
                        .param(SECRETS)
                        .query(String.class)
                        .single())
                .as("what can never be removed")
                .doesNotContain("Hidden Speaker", "secret-", "secret.example.org");
        takeConsentBack(editor);
        assertThat(publicPage("/forum/" + SECRETS + "/sessions/101")).doesNotContain("Open Speaker");
    }

    private void takeConsentBack(AccountId editor) {
        String form = path(SECRETS) + "/sessions/101";
        var typed = with(
                session(SECRETS, "Session 101", 1, "09:00"),
                "version",
                Owners.version(agendas.page(editor, form)),
                "people[0].name",
                "Open Speaker 101",
                "people[0].role",
                "SPEAKER");
        assertThat(agendas.save(editor, SECRETS, 101, typed)).hasStatus3xxRedirection();
    }

    @Test
    void lettersGoOnceToThoseWhomTheReleaseConcerns() {
        AccountId editor = people.holding(Role.EDITOR);
        agendas.begin(LETTERS, editor);
        for (int number = 1; number <= 2; number++) {
            assertThat(agendas.save(
                            editor,
                            LETTERS,
                            0,
                            with(
                                    session(LETTERS, "Talk " + number, number, "09:00"),
                                    "organisers[0].name",
                                    "Organiser " + number,
                                    "organisers[0].email",
                                    "agenda-organiser-" + number + "@example.org",
                                    "people[0].name",
                                    "Speaker " + number,
                                    "people[0].role",
                                    "SPEAKER",
                                    "people[0].email",
                                    "agenda-speaker-" + number + "@example.org")))
                    .hasStatus3xxRedirection();
        }
        agendas.release(LETTERS, "First");
        agendas.cancel(editor, LETTERS, 102);
        agendas.release(LETTERS, "Second");
        String letters = path(LETTERS) + "/releases/2/letters";
        String page = agendas.page(editor, letters + "?lang=en");
        assertThat(page)
                .contains("agenda-organiser-2@example.org", "agenda-speaker-2@example.org", "Cancelled: session 102")
                .doesNotContain("agenda-organiser-1@example.org", "agenda-speaker-1@example.org");
        assertThat(browser.get().uri(path(LETTERS) + "/releases/1/letters").with(people.as(editor)))
                .as("an earlier release")
                .hasStatus(404);
        assertThat(agendas.post(editor, letters, Map.of("seen", "others"))).hasStatus(409);
        assertThat(queued()).isZero();
        Map<String, String> seen = Map.of("seen", Agendas.seen(page));
        assertThat(agendas.post(editor, letters, seen)).hasRedirectedUrl(path(LETTERS) + "/releases");
        assertThat(queued()).isEqualTo(2);
        assertThat(agendas.post(editor, letters, seen)).hasStatus(409);
        assertThat(queued()).isEqualTo(2);
    }

    private long queued() {
        return sql.sql("SELECT count(*) FROM mail.letter WHERE recipient LIKE 'agenda-%@example.org'")
                .query(Long.class)
                .single();
    }

    @Test
    void ofTwoWhoReleaseAtOnceOneDoes() throws Exception {
        agendas.built(RACED);
        AccountId first = people.holding(Role.EDITOR);
        AccountId second = people.holding(Role.EDITOR);
        Map<String, String> form =
                Map.of("name", "At once", "seen", Agendas.seen(agendas.page(first, path(RACED) + "/releases")));
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = Stream.of(first, second)
                    .<Callable<Integer>>map(editor -> () -> {
                        barrier.await();
                        return agendas.post(editor, path(RACED) + "/releases", form)
                                .getResponse()
                                .getStatus();
                    })
                    .toList();
            List<Integer> answers = threads.invokeAll(both).stream()
                    .map(answer -> answer.resultNow())
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(302, 409);
        }
        assertThat(sql.sql("SELECT count(*) FROM forum.release WHERE edition = ?")
                        .param(RACED)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void publicPagesAndFeedsTakeAsManyStatementsForManySessionsAsForFew() {
        agendas.built(COUNTED);
        agendas.release(COUNTED, "Few");
        List<String> pages = List.of(
                "/forum/" + COUNTED + "/agenda?day=all",
                "/forum/" + COUNTED + "/agenda.ics",
                "/forum/" + COUNTED + "/sessions/101",
                "/forum/" + COUNTED + "/agenda/releases/1");
        List<Long> few = pages.stream().map(this::statements).toList();
        agendas.fill(COUNTED, 300, 1000);
        agendas.release(COUNTED, "Many");
        assertThat(publicPage("/forum/" + COUNTED + "/agenda?day=all")).contains("Sessions: 302");
        assertThat(pages.stream().map(this::statements).toList()).isEqualTo(few);
    }

    private long statements(String page) {
        return StatementCounts.least(() -> publicPage(page));
    }

    private String publicPage(String address) {
        String inEnglish = address + (address.contains("?") ? "&" : "?") + "lang=en";
        MvcTestResult result = browser.get().uri(inEnglish).exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }
}
