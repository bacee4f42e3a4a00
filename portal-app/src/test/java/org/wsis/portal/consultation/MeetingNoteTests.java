package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.schedule.clock.DatabaseClock;

/** What was said at a meeting is a contribution with the speaker’s consent, and without it nowhere. */
@PortalTest
class MeetingNoteTests {
    private static final int AGREED = 2784;
    private static final int SECRET = 2785;
    private static final int RACED = 2786;
    private static final int EXPIRED = 2787;
    private static final int TOGETHER = 4;
    private static final String DECLINED = "consultation.note.consent.declined";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    BriefConsultations consultations;

    @Autowired
    AskingConsultations asking;

    @Autowired
    DatabaseClock database;

    @Autowired
    Members members;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void giveTheTimeBack() {
        database.restore();
        asking.end();
    }

    @Test
    void theSpeakerAgreesAndIsCredited() {
        String path = consultations.open(AGREED);
        AccountId editor = people.holding(Role.EDITOR);
        String notes = consultations.meeting(AGREED);
        String email = UUID.randomUUID() + "@example.org";
        String note = consultations.write(editor, notes, "Ada of the coast", email, "Masts", "Build **masts**");
        assertThat(page(path + "/contributions")).doesNotContain("Masts");
        String link = consultations.ask(editor, note, email);
        assertThat(page(path + "/contributions")).as("not before she agrees").doesNotContain("Masts");
        assertThat(page(link + "&lang=en"))
                .contains("Ada of the coast, the secretariat noted what you said", "<strong>masts</strong>")
                .doesNotContain(email);
        assertThat(answer(link, "")).hasStatus(422);
        assertThat(answer(link, "AGREE")).hasRedirectedUrl(path);
        int number = number("Masts");
        assertThat(page(path + "/contributions/" + number + "?lang=en"))
                .contains(
                        "Ada of the coast, Radio of the coast, at a meeting", "<strong>masts</strong>", "Civil society")
                .doesNotContain(email);
        assertThat(page("/api/v1" + path + "/contributions")).contains("\"speaker\":\"Ada of the coast\"");
        assertThat(page(path + "/balance?lang=en")).contains("Kenya");
        assertThat(owners.page(browser, editor, notes + "?lang=en")).contains("Contribution " + number);

        assertThat(page(link + "&lang=en")).contains("Take it back").doesNotContain("value=\"AGREE\"");
        assertThat(answer(link, "AGREE")).as("once").flash().containsKey("problem");
        assertThat(count("Masts")).isEqualTo(1);
        assertThat(state(email)).isEqualTo("AGREED");
        assertThat(owners.post(browser, editor, note + "/removal", Map.of("version", "2")))
                .hasStatus3xxRedirection();
        assertThat(count("Masts")).as("a contribution stays").isEqualTo(1);
    }

    @Test
    void theSpeakerTakesItBackAndNothingOfItIsPublic() {
        String path = consultations.open(2884);
        AccountId editor = people.holding(Role.EDITOR);
        String notes = consultations.meeting(2884);
        String email = UUID.randomUUID() + "@example.org";
        String link = consultations.ask(
                editor,
                consultations.write(editor, notes, "Zanzibar back", email, "Zanzibar taken", "Quetzal back"),
                email);
        assertThat(answer(link, "AGREE")).hasStatus3xxRedirection();
        int number = number("Zanzibar taken");
        assertThat(page(path + "/contributions")).contains("Zanzibar taken");
        database.ahead(Duration.ofDays(400));
        assertThat(answer(link, "DECLINE")).as("never too late").flash().containsEntry("done", DECLINED);
        nothingIsPublic(path);
        assertThat(browser.get().uri(path + "/contributions/" + number)).hasStatus(404);
        assertThat(state(email)).isEqualTo("WITHDRAWN");
        assertThat(answer(link, "AGREE")).as("no way back").flash().containsKey("problem");
        assertThat(kinds("Zanzibar taken")).containsExactly("WITHDRAWN");
        assertThat(owners.page(browser, editor, notes + "?lang=en")).contains("Taken back by the speaker");
    }

    @Test
    void whoIsSignedInTakesItBackOnTheirOwnPage() {
        String path = consultations.open(2885);
        AccountId speaker = people.person("Speaker");
        int number = consultations.said(people.holding(Role.EDITOR), 2885, "Own words", people.email(speaker));
        String mine = path + "/mine/" + number;
        assertThat(owners.page(browser, speaker, mine + "?lang=en")).contains("Take it back");
        AccountId stranger = people.person("Stranger");
        assertThat(owners.post(browser, stranger, mine + "/withdrawal", Map.of()))
                .hasStatus(404);
        assertThat(page(path + "/contributions")).contains("Own words");
        assertThat(owners.post(browser, speaker, mine + "/withdrawal", Map.of()))
                .flash()
                .containsEntry("done", DECLINED);
        assertThat(page(path + "/contributions")).doesNotContain("Own words");
        assertThat(kinds("Own words")).containsExactly("WITHDRAWN");
    }

    @Test
    void theNameGoesWithTheAccount() {
        String path = consultations.open(2886);
        AccountId editor = people.holding(Role.EDITOR);
        AccountId speaker = people.person("Speaker");
        String email = people.email(speaker);
        int number = consultations.said(editor, 2886, "Words that stay", email);
        consultations.publish(editor, path, "Introduction", null);
        String address = path + "/contributions/" + number + "?lang=en";
        assertThat(page(address)).contains("Ada of the coast");
        assertThat(page(path + "/brief?lang=en")).contains("Ada of the coast");
        members.delete(speaker);
        assertThat(page(address))
                .contains("Words that stay", "Said at a meeting")
                .doesNotContain("Ada of the coast", "Radio of the coast");
        for (String open : List.of(
                path + "/contributions", "/api/v1" + path + "/contributions", path + "/brief", path + "/brief.json")) {
            assertThat(page(open)).as(open).contains("Words that stay").doesNotContain("Ada of the coast");
        }
        assertThat(sql.sql("SELECT count(*) FROM consultation.meeting_note WHERE email = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<String> kinds(String title) {
        return sql.sql("SELECT e.kind FROM consultation.fate_event e"
                        + " JOIN consultation.contribution c ON c.id = e.contribution WHERE c.title = ?")
                .param(title)
                .query(String.class)
                .list();
    }

    @Test
    void withoutConsentNothingOfItIsPublic() {
        String path = consultations.open(SECRET);
        AccountId editor = people.holding(Role.EDITOR);
        String notes = consultations.meeting(SECRET);
        String email = UUID.randomUUID() + "@example.org";
        String other = UUID.randomUUID() + "@example.org";
        String link = consultations.ask(
                editor,
                consultations.write(editor, notes, "Zanzibar speaker", email, "Zanzibar title", "Quetzal words"),
                email);
        consultations.write(editor, notes, "Zanzibar draft", other, "Zanzibar draft", "Quetzal draft");
        nothingIsPublic(path);
        assertThat(answer(link, "DECLINE")).hasRedirectedUrl(path);
        nothingIsPublic(path);
        assertThat(answer(link, "AGREE")).as("no way back").hasStatus3xxRedirection();
        assertThat(state(email)).isEqualTo("DECLINED");
        assertThat(count("Zanzibar title")).isZero();
        AccountId stranger = people.person("Stranger");
        assertThat(browser.get().uri(notes).with(people.as(stranger))).hasStatus(403);
    }

    private void nothingIsPublic(String path) {
        for (String address : List.of(
                path,
                path + "/contributions",
                path + "/contributions/ledger.csv",
                path + "/balance",
                path + "/notes/consent",
                "/api/v1" + path + "/contributions")) {
            assertThat(page(address)).as(address).doesNotContain("Zanzibar", "Quetzal");
        }
    }

    @Test
    void aLinkThatIsWrongExpiredOrReplacedChangesNothing() {
        String path = consultations.open(EXPIRED);
        AccountId editor = people.holding(Role.EDITOR);
        String notes = consultations.meeting(EXPIRED);
        String email = UUID.randomUUID() + "@example.org";
        String note = consultations.write(editor, notes, "Late speaker", email, "Late note", "Words");
        String first = consultations.ask(editor, note, email);
        String second = consultations.ask(editor, note, email);
        assertThat(second).isNotEqualTo(first);
        assertThat(answer(first, "AGREE")).as("replaced").hasStatus3xxRedirection();
        assertThat(answer(path + "/notes/consent?token=wrong", "AGREE")).hasStatus3xxRedirection();
        assertThat(page(path + "/notes/consent?token=wrong&lang=en")).contains("There is nothing to answer here");
        String elsewhere = second.replace(path, consultations.open(SECRET));
        assertThat(answer(elsewhere, "AGREE")).as("of another consultation").hasStatus3xxRedirection();
        asking.end();
        second = consultations.ask(editor, note, email);
        database.ahead(Duration.ofDays(30).plusSeconds(1));
        assertThat(answer(second, "AGREE")).as("expired").hasStatus3xxRedirection();
        assertThat(page(second + "&lang=en")).contains("This link ended on").doesNotContain("Late note");
        assertThat(count("Late note")).isZero();
        assertThat(state(email)).isEqualTo("WAITING");
        database.restore();
        database.ahead(Duration.ofDays(29));
        assertThat(answer(second, "AGREE")).hasStatus3xxRedirection();
        assertThat(count("Late note")).isEqualTo(1);
    }

    @Test
    void ofManyClicksAtTheSameMomentOneCounts() throws Exception {
        consultations.open(RACED);
        String link = consultations.asked(people.holding(Role.EDITOR), RACED, "Clicked often");
        atOnce(one -> answer(link, "AGREE"));
        assertThat(count("Clicked often")).isEqualTo(1);
    }

    @Test
    void ofSeveralOfTheStaffOneChangesTheNote() throws Exception {
        consultations.open(RACED);
        AccountId editor = people.holding(Role.EDITOR);
        String email = UUID.randomUUID() + "@example.org";
        String note = consultations.write(editor, consultations.meeting(RACED), "Bea", email, "Raced note", "Words");
        List<AccountId> editors = IntStream.range(0, TOGETHER)
                .mapToObj(one -> people.holding(Role.EDITOR))
                .toList();
        List<MvcTestResult> results = atOnce(one -> owners.post(
                browser,
                editors.get(one),
                note + "?lang=en",
                BriefConsultations.note("Bea", email, "Changed by " + one, "Words")));
        assertThat(results)
                .extracting(result -> result.getResponse().getStatus())
                .containsExactlyInAnyOrder(302, 409, 409, 409);
        for (int one = 0; one < TOGETHER; one++) {
            if (results.get(one).getResponse().getStatus() == 409) {
                assertThat(Owners.text(results.get(one))).contains("Changed by " + one);
            }
        }
    }

    private interface Act {
        MvcTestResult by(int one);
    }

    private static List<MvcTestResult> atOnce(Act act) throws Exception {
        var barrier = new CyclicBarrier(TOGETHER);
        List<MvcTestResult> results = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<MvcTestResult>> acts = IntStream.range(0, TOGETHER)
                    .mapToObj(one -> pool.submit(() -> {
                        barrier.await();
                        return act.by(one);
                    }))
                    .toList();
            for (Future<MvcTestResult> one : acts) {
                results.add(one.get());
            }
        }
        return results;
    }

    @Test
    void allOfItIsThereInSixLanguages() {
        consultations.open(SECRET);
        AccountId editor = people.holding(Role.EDITOR);
        String notes = consultations.meeting(SECRET);
        String email = UUID.randomUUID() + "@example.org";
        String note = consultations.write(editor, notes, "Polyglot", email, "In six languages", "Words");
        String link = consultations.ask(editor, note, email);
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            assertThat(page(link + "&lang=" + language)).doesNotContain("??");
            for (String address : List.of(notes, notes + "/new", note)) {
                assertThat(owners.page(browser, editor, address + "?lang=" + language))
                        .as(address)
                        .doesNotContain("??");
            }
        }
    }

    private MvcTestResult answer(String link, String reply) {
        return consultations.reply(link, reply);
    }

    private int number(String title) {
        return sql.sql("SELECT number FROM consultation.contribution WHERE title = ?")
                .param(title)
                .query(Integer.class)
                .single();
    }

    private long count(String title) {
        return sql.sql("SELECT count(*) FROM consultation.contribution WHERE title LIKE ?")
                .param(title)
                .query(Long.class)
                .single();
    }

    private String state(String email) {
        return sql.sql("SELECT state FROM consultation.meeting_note WHERE email = ?")
                .param(email)
                .query(String.class)
                .single();
    }

    private String page(String address) {
        var result = browser.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return Owners.text(result);
    }
}
