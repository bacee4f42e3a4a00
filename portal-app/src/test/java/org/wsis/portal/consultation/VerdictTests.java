package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.stocktaking.Owners;

/** Requests are decided, told once by letters that staff read before, and accepted workshops become sessions to be. */
@PortalTest
class VerdictTests {
    private static final int YEAR = 2730;
    private static final int TOGETHER = 5;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JudgedConsultations consultations;

    @Autowired
    AskingConsultations asking;

    @Autowired
    AskingForRooms rooms;

    @Autowired
    Contributors contributors;

    @Autowired
    JdbcClient sql;

    @Test
    void aWorkshopGoesFromARequestToASessionToBe() {
        String slug = rooms.open(YEAR);
        String path = "/consultations/" + slug;
        consultations.criterion(path);
        AccountId author = people.person("Organizer");
        String agreeing = AskingForRooms.address();
        Map<String, String> fields = AskingForRooms.workshop("Radios for the coast", agreeing);
        AskingForRooms.speaker(fields, 1, "Silent Speaker", AskingForRooms.address(), "WOMAN");
        contributors.answer(author, slug);
        rooms.ask(author, slug, fields);
        assertThat(rooms.send(author, slug, "What the coast needs", false)).hasStatus3xxRedirection();
        sql.sql("UPDATE consultation.request_speaker SET answer = 'CONSENTED', answered_at = now() WHERE email = ?")
                .param(agreeing)
                .update();
        asking.end();
        UUID request = consultations.all(path).getLast();
        AccountId member = consultations.member(path);
        assertThat(consultations.assess(path, request, member, 4, "Good")).hasStatus3xxRedirection();
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(page(editor, "/admin" + path + "/committee")).contains("Radios for the coast");

        assertThat(consultations.decide(editor, path, request, "ACCEPTED", "A reason in words", 0))
                .hasRedirectedUrl(JudgedConsultations.staff(path, request));
        assertThat(page(author, path + "/mine/1"))
                .contains("No decision is known yet")
                .doesNotContain("A reason in words");
        assertThat(page(editor, path + "/contributions/1")).doesNotContain("came with it is accepted");
        String letter = JudgedConsultations.staff(path, request) + "/letter";
        String shown = page(editor, letter);
        assertThat(shown).contains("Your request “Radios for the coast” is accepted", "A reason in words");
        assertThat(owners.post(
                        browser, editor, letter, Map.of("words", "Edited words", "version", Owners.version(shown))))
                .hasRedirectedUrl(letter);
        assertThat(consultations.release(editor, path, request)).hasStatus3xxRedirection();

        assertThat(letters(author, "ACCEPTED"))
                .singleElement()
                .satisfies(
                        sent -> assertThat(sent.body()).contains("Edited words").doesNotContain("A reason in words"));
        assertThat(page(author, path + "/mine/1"))
                .contains("Accepted", "Edited words", "Reflected in draft session 1 of the Forum " + YEAR);
        assertThat(page(editor, path + "/contributions/1"))
                .contains("came with it is accepted")
                .doesNotContain("draft session", "Edited words");
        assertThat(page(editor, "/admin" + path + "/contributions/1")).contains("/admin/forum/" + YEAR + "/sessions/1");
        assertThat(page(editor, "/admin/forum/" + YEAR + "/sessions")).contains("Radios for the coast");
        assertThat(page(editor, "/admin/forum/" + YEAR + "/sessions/1"))
                .contains("Ada of the coast", "What the coast needs", "/admin" + path + "/contributions/1", "Horseshoe")
                .doesNotContain("Silent Speaker", agreeing);
        assertThat(consultations.decide(editor, path, request, "DECLINED", "Too late", 1))
                .hasStatus(409);
    }

    @Test
    void ofTwoStaffTheSecondIsTold() throws Exception {
        String path = consultations.begin();
        UUID request = consultations.ask(path, people.person("Author"), "Wanted by all", false);
        List<AccountId> editors = IntStream.range(0, TOGETHER)
                .mapToObj(one -> people.holding(Role.EDITOR))
                .toList();
        List<MvcTestResult> results = together(editors.stream()
                .<Callable<MvcTestResult>>map(editor ->
                        () -> consultations.decide(editor, path, request, "DECLINED", "Typed by " + editor, 0))
                .toList());
        assertThat(results.stream().map(one -> one.getResponse().getStatus()).sorted())
                .containsExactly(302, 409, 409, 409, 409);
        assertThat(results.stream()
                        .filter(one -> one.getResponse().getStatus() == 409)
                        .map(Owners::text))
                .allMatch(text -> text.contains("Somebody decided meanwhile") && text.contains("Typed by "));
        assertThat(consultations.decide(editors.getFirst(), path, request, "WAITING", "Perhaps", 1))
                .hasStatus3xxRedirection();
        assertThat(page(editors.getFirst(), JudgedConsultations.staff(path, request)))
                .contains("Typed by ", "Perhaps", "Changed for a reason");
    }

    @Test
    void aLetterLeavesOnceWhoeverLetsItLeave() throws Exception {
        String path = consultations.begin();
        AccountId author = people.person("Author");
        UUID first = consultations.ask(path, author, "A first one", false);
        UUID second = consultations.ask(path, people.person("Other"), "A second one", true);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(consultations.decide(editor, path, first, "DECLINED", "No room", 0))
                .hasStatus3xxRedirection();
        assertThat(consultations.decide(editor, path, second, "ACCEPTED", "Yes", 0))
                .hasStatus3xxRedirection();
        String seen = consultations.seen(editor, path);
        assertThat(consultations.decide(editor, path, second, "DECLINED", "No", 1))
                .hasStatus3xxRedirection();
        assertThat(consultations.releaseAll(editor, path, seen)).hasStatus(409);
        String now = consultations.seen(editor, path);
        List<MvcTestResult> results = together(List.of(
                () -> consultations.releaseAll(people.holding(Role.EDITOR), path, now),
                () -> consultations.releaseAll(editor, path, now),
                () -> consultations.releaseAll(people.holding(Role.EDITOR), path, now)));
        assertThat(results.stream().map(one -> one.getResponse().getStatus()).sorted())
                .containsExactly(302, 409, 409);
        assertThat(letters(author, "DECLINED")).hasSize(1);
        assertThat(events(first)).isEqualTo(1);
        assertThat(events(second)).isEqualTo(1);
        assertThat(page(people.person("Anybody"), path + "/contributions/1")).contains("came with it is not accepted");
        assertThat(owners.page(browser, editor, path + "/contributions")).doesNotContain("A second one");
    }

    @Test
    void whatIsOnTheWaitingListIsDecidedAgain() {
        String path = consultations.begin();
        AccountId author = people.person("Author");
        UUID request = consultations.ask(path, author, "Perhaps later", false);
        AccountId editor = people.holding(Role.EDITOR);
        consultations.decide(editor, path, request, "WAITING", "Wait", 0);
        assertThat(consultations.release(editor, path, request)).hasStatus3xxRedirection();
        assertThat(events(request)).isZero();
        assertThat(consultations.decide(editor, path, request, "ACCEPTED", "Now", 1))
                .hasStatus3xxRedirection();
        assertThat(page(author, path + "/mine/1")).contains("Waiting list").doesNotContain("Accepted");
        assertThat(consultations.release(editor, path, request)).hasStatus3xxRedirection();
        assertThat(page(author, path + "/mine/1")).contains("Accepted");
    }

    @Test
    void nothingIsToldIfTheForumCannotKeepTheSession() {
        int year = YEAR + 1;
        String path = consultations.begin(year);
        AccountId author = people.person("Author");
        UUID request = consultations.ask(path, author, "In vain at first", false);
        AccountId editor = people.holding(Role.EDITOR);
        consultations.decide(editor, path, request, "ACCEPTED", "Yes", 0);
        sql.sql("INSERT INTO forum.draft_count (edition, last) VALUES (?, 1)")
                .param(year)
                .update();
        sql.sql("INSERT INTO forum.draft_session (id, version, edition, number, request, consultation, contribution,"
                        + " contribution_title, confidential, title, action_lines, sdgs, captioning, interpretation, accepted_at)"
                        + " VALUES (gen_random_uuid(), 0, ?, 2, gen_random_uuid(), 'planted', 1, 'Planted', false, 'Planted', '{}',"
                        + " '{}', false, '{}', now())")
                .param(year)
                .update();
        MvcTestResult failed = consultations.release(editor, path, request);
        assertThat(failed.getUnresolvedException() != null
                        || failed.getResponse().getStatus() >= 400)
                .isTrue();
        assertThat(letters(author, "ACCEPTED")).isEmpty();
        assertThat(events(request)).isZero();
        assertThat(page(author, path + "/mine/1")).contains("No decision is known yet");
        sql.sql("UPDATE forum.draft_session SET number = 9 WHERE edition = ?")
                .param(year)
                .update();
        assertThat(consultations.release(editor, path, request)).hasStatus3xxRedirection();
        assertThat(page(author, path + "/mine/1")).contains("draft session 2 of the Forum " + year);
    }

    private String page(AccountId person, String address) {
        return owners.page(browser, person, address);
    }

    private List<WrittenLetters.Letter> letters(AccountId person, String outcome) {
        return WrittenLetters.to(people.email(person)).stream()
                .filter(letter -> letter.kind().equals("consultation.verdict.letter." + outcome))
                .toList();
    }

    private int events(UUID request) {
        return sql.sql("SELECT count(*) FROM consultation.fate_event e JOIN consultation.request r"
                        + " ON r.contribution = e.contribution WHERE r.id = ? AND e.kind LIKE 'REQUEST%'")
                .param(request)
                .query(Integer.class)
                .single();
    }

    private static List<MvcTestResult> together(List<Callable<MvcTestResult>> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        try (var pool = Executors.newFixedThreadPool(acts.size())) {
            var running = acts.stream()
                    .map(act -> pool.submit(() -> {
                        barrier.await();
                        return act.call();
                    }))
                    .toList();
            List<MvcTestResult> results = new ArrayList<>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
