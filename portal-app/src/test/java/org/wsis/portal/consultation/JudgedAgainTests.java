package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.stocktaking.Owners;

/** What is decided and assessed is about one sending of a request; the Forum hears what becomes of an accepted workshop. */
@PortalTest
class JudgedAgainTests {
    private static final int YEAR = 2860;

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
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private final String email = AskingForRooms.address();
    private final Map<String, String> fields = AskingForRooms.workshop("Radios for the coast", email);
    private AccountId author;
    private AccountId editor;
    private String slug = "";
    private String path = "";
    private String form = "";
    private UUID request = UUID.randomUUID();

    @BeforeEach
    void people() {
        author = people.person("Organizer");
        editor = people.holding(Role.EDITOR);
    }

    @AfterEach
    void endTheCalls() {
        asking.end();
    }

    private void ask(int year) {
        slug = rooms.open(year);
        path = "/consultations/" + slug;
        consultations.criterion(path);
        contributors.answer(author, slug);
        form = rooms.ask(author, slug, fields);
        assertThat(rooms.send(author, slug, "What the coast needs", false)).hasStatus3xxRedirection();
        request = consultations.all(path).getLast();
    }

    private void askAgain(String about) {
        reopen();
        Map<String, String> changed = new HashMap<>(fields);
        changed.put("about", about);
        rooms.save(author, form, changed);
        assertThat(rooms.send(author, slug, "What the coast needs", false)).hasStatus3xxRedirection();
    }

    private void reopen() {
        contributors.post(author, Contributors.form(slug) + "/receipt/reopening", Map.of());
    }

    private void decide(String outcome, String words) {
        assertThat(consultations.decide(editor, path, request, outcome, words, 0))
                .hasStatus3xxRedirection();
    }

    private void accept() {
        decide("ACCEPTED", "Welcome");
        assertThat(consultations.release(editor, path, request)).hasStatus3xxRedirection();
    }

    private MvcTestResult reply(String reply) {
        String link = AskingForRooms.link(email);
        return browser.post()
                .uri(path + "/speakers/consent")
                .param("token", link.substring(link.indexOf("token=") + 6))
                .param("reply", reply)
                .with(csrf())
                .exchange();
    }

    private String page(AccountId person, String address) {
        return owners.page(browser, person, address);
    }

    private List<String> letters() {
        return WrittenLetters.to(people.email(author)).stream()
                .map(WrittenLetters.Letter::kind)
                .filter(kind -> kind.startsWith("consultation.verdict"))
                .toList();
    }

    @Test
    void whatIsSentAgainIsJudgedAnewAndTheFirstLetterNeverLeaves() {
        ask(YEAR);
        AccountId member = consultations.member(path);
        assertThat(consultations.assess(path, request, member, 5, "Very good")).hasStatus3xxRedirection();
        decide("ACCEPTED", "First reason");
        String letter = JudgedConsultations.staff(path, request) + "/letter";
        String version = Owners.version(page(editor, letter));
        String seen = consultations.seen(editor, path);
        long read = consultations.sending(request);

        askAgain("Something else");

        String board = "/admin" + path + "/committee/export.csv?lang=en";
        assertThat(page(editor, board)).contains("Radios for the coast,,,,0,").doesNotContain("Accepted");
        assertThat(page(editor, JudgedConsultations.staff(path, request)))
                .contains("About what was sent before", "First reason", "judged anew")
                .doesNotContain("Very good");
        assertThat(consultations.releaseAll(editor, path, seen)).hasStatus(409);
        assertThat(owners.post(browser, editor, letter + "/release", Map.of("version", version)))
                .hasStatus3xxRedirection();
        assertThatThrownBy(() -> sql.sql("UPDATE consultation.verdict_letter SET released_at = now(),"
                                + " released_by = request WHERE request = ?")
                        .param(request)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(letters()).isEmpty();

        MvcTestResult late = consultations.decide(editor, path, request, "ACCEPTED", "Typed before", 0, read);
        assertThat(late).hasStatus(409);
        assertThat(Owners.text(late)).contains("sent again meanwhile", "Typed before");
        assertThat(consultations.assess(path, request, member, 5, "Typed before", read))
                .hasStatus(409);
        assertThat(consultations.assess(path, request, member, 2, "Not so good"))
                .hasStatus3xxRedirection();
        assertThat(page(editor, board)).contains("Radios for the coast,,2");
        decide("DECLINED", "Second reason");
        assertThat(consultations.release(editor, path, request)).hasStatus3xxRedirection();
        assertThat(letters()).containsExactly("consultation.verdict.letter.DECLINED");
        assertThat(page(author, path + "/mine/1"))
                .contains("Declined", "Second reason")
                .doesNotContain("First reason");
        assertThat(consultations.assess(path, request, consultations.member(path), 5, "Too late"))
                .hasStatus(409);
    }

    @Test
    void anAcceptedWorkshopThatIsSentAgainLeavesTheProgrammeUntilItIsAcceptedAgain() {
        int year = YEAR + 1;
        ask(year);
        accept();
        String sessions = "/admin/forum/" + year + "/sessions";
        assertThat(page(editor, sessions)).contains("Radios for the coast").doesNotContain("sent again");
        askAgain("Another room");
        assertThat(page(editor, sessions)).contains("sent again and is judged anew");
        assertThat(page(editor, sessions + "/1")).contains("Taken off:", "sent again and is judged anew");
        assertThat(page(author, path + "/mine/1"))
                .contains("No decision is known yet", "About what was sent before", "Welcome")
                .doesNotContain("draft session 1");
        accept();
        assertThat(page(editor, sessions + "/2")).contains("Another room").doesNotContain("Taken off:");
        assertThat(page(editor, sessions + "/1")).contains("Taken off:").doesNotContain("Another room");
        assertThat(page(author, path + "/mine/1")).contains("draft session 2");
        assertThat(page(editor, sessions + "/export.csv?lang=en")).contains("sent again and is judged anew");
    }

    @Test
    void aWithdrawnWorkshopIsTakenOffTheProgramme() {
        int year = YEAR + 2;
        ask(year);
        accept();
        contributors.post(author, Contributors.form(slug) + "/receipt/withdrawal", Map.of());
        assertThat(page(editor, "/admin/forum/" + year + "/sessions/1"))
                .contains("Radios for the coast", "Taken off:", "Its request was withdrawn");
        assertThatThrownBy(() -> sql.sql("UPDATE forum.draft_session SET gone_at = NULL, gone_reason = NULL"
                                + " WHERE request = ?")
                        .param(request)
                        .update())
                .as("it stays so")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoDeclinesAfterTheSessionIsKeptKeepsASeatThereWithoutAName() {
        int year = YEAR + 3;
        ask(year);
        assertThat(reply("AGREE")).hasStatus3xxRedirection();
        accept();
        String session = "/admin/forum/" + year + "/sessions/1";
        assertThat(page(editor, session)).contains("Ada of the coast").doesNotContain("Declined since");
        assertThat(reply("DECLINE")).hasStatus3xxRedirection();
        assertThat(page(editor, session))
                .contains("A speaker who withdrew", "Declined since")
                .doesNotContain("Ada of the coast", "Coast Institute");
        assertThatThrownBy(
                        () -> sql.sql("DELETE FROM forum.draft_session_decline").update())
                .as("it stays so")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void lettersAndWithdrawalsWaitForEachOtherInOneOrder() throws Exception {
        ask(YEAR + 4);
        reopen();
        rooms.ask(author, slug, AskingForRooms.workshop("A second one", AskingForRooms.address()));
        askAgain("Two of them");
        List<UUID> both = consultations.all(path);
        for (UUID one : both) {
            assertThat(consultations.decide(editor, path, one, "WAITING", "Wait", 0))
                    .hasStatus3xxRedirection();
        }
        moveBehindTheOther(both.getFirst());
        String seen = consultations.seen(editor, path);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = transaction.execute(status -> {
                hold(both.getLast());
                var withdrawal = threads.submit(
                        () -> contributors.post(author, Contributors.form(slug) + "/receipt/withdrawal", Map.of()));
                Awaitility.await().until(() -> waiting() == 1);
                var release = threads.submit(() -> consultations.releaseAll(editor, path, seen));
                Awaitility.await().until(() -> waiting() == 2);
                return List.of(withdrawal, release);
            });
            assertThat(running.getFirst().get()).hasStatus3xxRedirection();
            assertThat(running.getLast().get().getResponse().getStatus()).isIn(302, 409);
        }
    }

    /** So that a statement without an order of its own finds it last. */
    private void moveBehindTheOther(UUID one) {
        for (int many : List.of(100, -100)) {
            sql.sql("UPDATE consultation.request SET number = number + ? WHERE id = ?")
                    .params(many, one)
                    .update();
        }
    }

    private void hold(UUID one) {
        sql.sql("SELECT id FROM consultation.request WHERE id = ? FOR UPDATE")
                .param(one)
                .query(UUID.class)
                .single();
    }

    private long waiting() {
        return sql.sql("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
                .query(Long.class)
                .single();
    }
}
