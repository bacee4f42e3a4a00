package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.CallingCommunities.Call;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.clock.DatabaseClock;

/** High-Level Track Facilitators, from the call until they are published. */
@PortalTest
class FacilitatorCallTests {
    private static final int WHOLE = 2350;
    private static final int REFUSED = 2351;
    private static final int LATE = 2352;
    private static final int RACED = 2353;
    private static final int SECRET = 2354;
    private static final int FREED = 2355;
    private static final int COUNTED = 2356;
    private static final int STAFF = 2357;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    CallingCommunities calls;

    @Autowired
    HeldConsultations consultations;

    @Autowired
    DatabaseClock database;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void giveTheTimeBack() {
        database.restore();
    }

    @Test
    void somebodyIsPutForwardHandedInAgreesAndIsPublished() {
        Call call = calls.open(WHOLE);
        String ada = calls.putForward(call, "Ada of the coast");
        String bea = calls.putForward(call, "Bea of the hills");
        assertThat(owners.page(browser, call.focal(), call.names() + "?lang=en"))
                .contains("Ada of the coast", "Bea of the hills", ada, "Twenty years of radio");
        calls.handIn(call, ada);
        assertThat(owners.page(browser, call.focal(), call.names() + "?lang=en"))
                .contains("Receipt 1", "By lot", "No answer yet");
        assertThat(calls.kinds(people.email(call.focal()))).contains("consultation.facilitator.letter.receipt");
        calls.handIn(call, ada, bea);
        assertThat(calls.kinds(ada)).as("asked once").containsExactly("consultation.facilitator.letter.asked");
        agree(call, ada);
        String staff = "/admin/consultations/forum-" + WHOLE + "/facilitators";
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.page(browser, editor, staff + "?lang=en")).contains("Ada of the coast", "No session yet");
        assertThat(owners.post(browser, editor, staff + "/publication", Map.of()))
                .as("nobody has a session")
                .hasStatus3xxRedirection();
        assertThat(open(call.path())).doesNotContain("Ada of the coast");
        give(staff, editor, ada, "Session on bridges");
        assertThat(open(call.path())).as("not before it is published").doesNotContain("Ada of the coast");
        calls.publish(call);
        assertThat(open(call.path()))
                .contains("Ada of the coast", "Director", "Radio of the coast", "Session on bridges")
                .contains("Community " + CallingCommunities.HERE)
                .doesNotContain("Bea of the hills", ada, "Swahili", "Twenty years");
        give(staff, editor, ada, "");
        assertThat(open(call.path())).doesNotContain("Ada of the coast");
        for (String act : List.of("community", "put-forward", "handed-in", "answered", "session-given", "published")) {
            assertThat(acts("consultation.facilitator." + act, WHOLE)).as(act).isPositive();
        }
    }

    private void agree(Call call, String email) {
        String link = calls.link(email);
        String token = link.substring(link.indexOf('=') + 1);
        AccountId nobody = people.person("Whoever has the letter");
        assertThat(owners.page(browser, nobody, link + "&lang=en")).contains("No answer yet", "I cover my own travel");
        String form = call.path() + "/consent";
        var half = owners.post(browser, nobody, form + "?lang=fr", Map.of("token", token, "consents", "true"));
        assertThat(half).hasStatus(422);
        assertThat(Owners.text(half)).contains("Les modérateurs prennent en charge leurs frais");
        var whole = Map.of("token", token, "consents", "true", "covers", "true", "reply", "AGREE");
        assertThat(owners.post(browser, nobody, form, whole)).hasStatus3xxRedirection();
        assertThat(answer(email)).isEqualTo("CONSENTED");
    }

    private void give(String staff, AccountId editor, String email, String session) {
        String form = staff + "/nominees/" + calls.candidate(email);
        String version = Owners.version(owners.page(browser, editor, form));
        assertThat(owners.post(browser, editor, form, Map.of("session", session, "version", version)))
                .hasRedirectedUrl(staff);
        assertThat(owners.post(browser, editor, form, Map.of("session", "Late", "version", version)))
                .as("of two windows one is told")
                .hasStatus(409);
    }

    @Test
    void aRefusalFreesTheSeatAndTellsTheFocalPoint() {
        Call call = calls.open(FREED);
        String ada = calls.putForward(call, "Ada");
        String bea = calls.putForward(call, "Bea");
        calls.handIn(call, ada, bea);
        agree(call, bea);
        refuse(call, ada);
        refuse(call, bea);
        assertThat(answer(bea)).as("also after she agreed").isEqualTo("REFUSED");
        assertThat(calls.kinds(people.email(call.focal())).subList(0, 2))
                .containsOnly("consultation.facilitator.letter.refused");
        String token = calls.link(ada).substring(calls.link(ada).indexOf('=') + 1);
        var again = Map.of("token", token, "consents", "true", "covers", "true", "reply", "AGREE");
        owners.post(browser, call.focal(), call.path() + "/consent", again);
        assertThat(answer(ada)).as("a free seat is free").isEqualTo("REFUSED");
        assertThat(handIn(call, 1, ada)).hasStatus(422).bodyText().contains("cannot be chosen any more");
        String carol = calls.putForward(call, "Carol");
        assertThat(handIn(call, 1, carol)).hasStatus3xxRedirection();
        assertThat(owners.page(browser, people.holding(Role.EDITOR), "/admin" + call.path()))
                .contains("Carol")
                .doesNotContain(">Ada<");
    }

    private void refuse(Call call, String email) {
        String link = calls.link(email);
        String token = link.substring(link.indexOf('=') + 1);
        assertThat(owners.post(
                        browser, call.focal(), call.path() + "/consent", Map.of("token", token, "reply", "DECLINE")))
                .hasStatus3xxRedirection();
        assertThat(answer(email)).isEqualTo("REFUSED");
    }

    @Test
    void whoeverIsDroppedIsNotAskedAnyMore() {
        Call call = calls.open(FREED + 3);
        String ada = calls.putForward(call, "Ada");
        String bea = calls.putForward(call, "Bea");
        calls.handIn(call, ada);
        calls.handIn(call, bea);
        assertThat(owners.page(browser, call.focal(), calls.link(ada) + "&lang=en"))
                .contains("named other people", "Decline")
                .doesNotContain("I cover my own travel");
        String token = calls.link(ada).substring(calls.link(ada).indexOf('=') + 1);
        owners.post(
                browser,
                call.focal(),
                call.path() + "/consent",
                Map.of("token", token, "consents", "true", "covers", "true", "reply", "AGREE"));
        assertThat(answer(ada)).isEqualTo("WAITING");
    }

    @Test
    void whatIsNotRightIsRefusedBesideTheField() {
        Call call = calls.open(REFUSED);
        AccountId author = people.person("An author");
        var wrong = CallingCommunities.person(" ", "nowhere");
        wrong.put("biography", "word ".repeat(201));
        wrong.put("country", "XX");
        wrong.remove("agreed");
        wrong.remove("gender");
        var refused = owners.post(browser, author, call.candidates() + "?lang=en", wrong);
        assertThat(refused).hasStatus(422);
        assertThat(Owners.text(refused))
                .contains(
                        "at most 200 words. You wrote 201", "whole e-mail address", "Choose a country", "tick this box")
                .contains("Radio of the coast");
        assertThat(count("candidate", REFUSED)).isZero();
        var right = CallingCommunities.person("Ada", "facilitators-ada@example.org");
        assertThat(owners.post(browser, author, call.candidates(), right)).hasStatus3xxRedirection();
        assertThat(owners.post(browser, author, call.candidates(), right))
                .hasStatus(422)
                .bodyText()
                .contains("already");
        String elsewhere = call.path() + "/" + CallingCommunities.ELSEWHERE;
        assertThat(owners.post(browser, author, elsewhere + "/candidates", right))
                .as("where it calls elsewhere")
                .hasStatus(404);
        assertThat(handIn(call, 0)).hasStatus(422).bodyText().contains("at least one person");
        String ada = calls.putForward(call, "Ada");
        String bea = calls.putForward(call, "Bea");
        assertThat(handIn(call, 0, ada, bea, "facilitators-ada@example.org"))
                .hasStatus(422)
                .bodyText()
                .contains("more names than seats");
        assertThat(owners.post(
                        browser,
                        call.focal(),
                        call.names(),
                        Map.of("how", "By lot", "version", "0", "chosen", String.valueOf(UUID.randomUUID()))))
                .hasStatus(422);
        for (AccountId other : List.of(author, people.holding(Role.EDITOR))) {
            assertThat(owners.post(
                            browser,
                            other,
                            call.names(),
                            Map.of("how", "x", "version", "0", "chosen", calls.candidate(ada))))
                    .hasStatus(404);
        }
        assertThat(browser.get().uri(call.names()).with(people.as(author))).hasStatus(404);
        assertThat(owners.page(browser, people.holding(Role.EDITOR), call.names() + "?lang=en"))
                .as("staff look on")
                .contains("as the secretariat", ada)
                .doesNotContain("name=\"how\"");
        assertThat(count("hand_in", REFUSED)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void theDeadlineIsTheMillisecond(int milliseconds, boolean taken) {
        Call call = calls.open(LATE);
        String ada = calls.putForward(call, "Ada");
        int before = count("candidate", LATE);
        int handedIn = count("hand_in", LATE);
        Instant closes = Instant.parse("2018-01-30T22:00:00Z");
        calls.until(LATE, new PhaseDates(null, null, null, null, closes.minus(Duration.ofDays(20)), closes));
        database.stop(closes.plusMillis(milliseconds));
        AccountId author = people.person("An author");
        var fields = CallingCommunities.person("Bea to keep", UUID.randomUUID() + "@example.org");
        var forward = owners.post(browser, author, call.candidates() + "?lang=en", fields);
        var names = handIn(call, handedIn, ada);
        assertThat(count("candidate", LATE) - before).isEqualTo(taken ? 1 : 0);
        assertThat(count("hand_in", LATE) - handedIn).isEqualTo(taken ? 1 : 0);
        assertThat(forward).hasStatus(taken ? 302 : 409);
        assertThat(names).hasStatus(taken ? 302 : 409);
        if (!taken) {
            assertThat(Owners.text(forward)).contains("after the deadline", "Bea to keep", "Twenty years of radio");
            assertThat(Owners.text(names)).contains("after the deadline", "By lot", "checked=\"checked\"");
        }
    }

    @Test
    void withoutADeadlineNothingIsTaken() {
        Call call = calls.open(STAFF);
        calls.until(STAFF, PhaseDates.UNKNOWN);
        AccountId author = people.person("An author");
        assertThat(owners.page(browser, author, call.candidates() + "?lang=en"))
                .contains("not announced yet")
                .doesNotContain("name=\"biography\"");
        var refused = owners.post(
                browser, author, call.candidates() + "?lang=en", CallingCommunities.person("Ada", "ada@example.org"));
        assertThat(refused).hasStatus(409);
        assertThat(count("candidate", STAFF)).isZero();
    }

    @Test
    void ofTwoWindowsOfTheFocalPointOneIsToldAndNothingIsLost() throws Exception {
        Call call = calls.open(RACED);
        String ada = calls.putForward(call, "Ada");
        String bea = calls.putForward(call, "Bea");
        var together = new CyclicBarrier(2);
        List<MvcTestResult> answers;
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<MvcTestResult>> running = threads.invokeAll(List.of(ada, bea).stream()
                    .map(email -> (Callable<MvcTestResult>) () -> {
                        together.await();
                        return handIn(call, 0, email);
                    })
                    .toList());
            answers = List.of(running.getFirst().get(), running.getLast().get());
        }
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(302, 409);
        assertThat(count("hand_in", RACED)).isEqualTo(1);
        MvcTestResult refused = answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(Owners.text(refused)).contains("from another window", "By lot", "name=\"version\" value=\"1\"");
        assertThat(handIn(call, 1, bea)).hasStatus3xxRedirection();
        assertThat(owners.page(browser, call.focal(), call.names() + "?lang=en"))
                .contains("Receipt 1", "Receipt 2");
    }

    @Test
    void whatWasHandedInStaysAsItWas() {
        Call call = calls.open(RACED + 6);
        calls.handIn(call, calls.putForward(call, "Ada"));
        for (String change : List.of(
                "UPDATE consultation.hand_in SET how = 'Otherwise'",
                "DELETE FROM consultation.hand_in_name",
                "DELETE FROM consultation.nominee")) {
            assertThatThrownBy(() -> sql.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void nobodyElseLearnsWhoIsACandidate() {
        Call call = calls.open(SECRET);
        String secret = calls.putForward(call, "Planted Candidate");
        String named = calls.putForward(call, "Planted Nominee");
        calls.handIn(call, named);
        String link = calls.link(named);
        String focal = people.email(call.focal());
        AccountId stranger = people.person("A stranger");
        for (String page : List.of(
                call.path(),
                "/consultations/forum-" + SECRET,
                "/consultations",
                "/",
                "/timeline/phases?process=hltf&edition=" + SECRET,
                "/search?q=Planted",
                "/api/v1/changes",
                "/sitemap.xml",
                call.candidates(),
                call.path() + "/consent?token=wrong")) {
            assertThat(owners.page(browser, stranger, page))
                    .as(page)
                    .doesNotContain("Planted Candidate", "Planted Nominee", secret, named, focal)
                    .doesNotContain(link.substring(link.indexOf('=') + 1));
        }
        Call other = calls.open(SECRET + 6);
        assertThat(browser.get().uri(call.names()).with(people.as(other.focal())))
                .hasStatus(404);
        assertThat(browser.get().uri(other.path() + link.substring(link.indexOf("/consent"))))
                .bodyText()
                .as("a link of another Forum")
                .doesNotContain("Planted Nominee");
        assertThat(browser.get().uri("/admin" + call.path()).with(people.as(call.focal())))
                .hasStatus(403);
    }

    @Test
    void theCommunitiesOf2018AreThoseOfTheSource() {
        assertThat(open("/consultations/forum-2018/facilitators"))
                .contains("Technical and academic community", "Civil society", "30 January 2018")
                .contains("Not in the sources", "Nobody is published");
        assertThat(count("community", 2018)).isEqualTo(5);
        assertThat(browser.get().uri("/consultations/digital-gender-divide-2017/facilitators"))
                .as("no Forum")
                .hasStatus(404);
        for (String language : List.of("ar", "es", "fr", "ru", "zh")) {
            assertThat(text("/consultations/forum-2018/facilitators?lang=" + language))
                    .doesNotContain("??", "Technical and academic");
        }
    }

    @Test
    void theSecretariatSeesHowFarAllAre() {
        Call call = calls.open(STAFF + 4);
        calls.handIn(call, calls.putForward(call, "Ada"));
        calls.putForward(call, "Bea");
        AccountId editor = people.holding(Role.EDITOR);
        String board = owners.page(browser, editor, "/admin" + call.path() + "?lang=en");
        assertThat(board.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " "))
                .contains("Change it : Community facilitators-here 2 2 1 1 0")
                .contains("Woman 1", "Man 0", "Africa 1");
        var fields = CallingCommunities.community("Wrong Key", Map.of("call", "ELSEWHERE", "focalEmail", "nobody"));
        var refused = owners.post(browser, editor, "/admin" + call.path() + "/communities?lang=en", fields);
        assertThat(refused).hasStatus(422);
        assertThat(Owners.text(refused)).contains("Look at the hint", "Write the link", "whole e-mail address");
    }

    @Test
    void ofTwoWhoChangeACommunityOneIsTold() {
        Call call = calls.open(STAFF + 5);
        String form = "/admin" + call.path() + "/communities/" + CallingCommunities.HERE;
        AccountId editor = people.holding(Role.EDITOR);
        var fields = CallingCommunities.community(CallingCommunities.HERE, Map.of("call", "HERE", "seats", "3"));
        fields.put("version", Owners.version(owners.page(browser, editor, form)));
        assertThat(owners.post(browser, editor, form, fields)).hasStatus3xxRedirection();
        fields.put("seats", "4");
        var refused = owners.post(browser, people.holding(Role.EDITOR), form + "?lang=en", fields);
        assertThat(refused).hasStatus(409);
        assertThat(Owners.text(refused)).contains("Somebody else changed this", "value=\"4\"");
    }

    @Test
    void manyCandidatesAskNoMoreThanOne() {
        Call call = calls.open(COUNTED);
        calls.handIn(call, calls.putForward(call, "Ada"));
        AccountId editor = people.holding(Role.EDITOR);
        List<String> pages = List.of(call.path(), call.names(), "/admin" + call.path());
        List<Long> one = pages.stream().map(page -> statements(editor, page)).toList();
        for (int number = 0; number < 15; number++) {
            calls.putForward(call, "Candidate " + number);
        }
        String bea = calls.putForward(call, "Bea");
        String carol = calls.putForward(call, "Carol");
        calls.handIn(call, bea, carol);
        assertThat(pages.stream().map(page -> statements(editor, page)).toList())
                .isEqualTo(one);
    }

    private long statements(AccountId reader, String page) {
        return StatementCounts.least(() -> owners.page(browser, reader, page));
    }

    private MvcTestResult handIn(Call call, int seen, String... emails) {
        Map<String, String> fields =
                Map.of("how", "By lot", "version", String.valueOf(seen), "chosen", calls.candidates(emails));
        return owners.post(browser, call.focal(), call.names() + "?lang=en", fields);
    }

    private String open(String path) {
        return text(path + "?lang=en");
    }

    private String text(String path) {
        var result = browser.get().uri(path).exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }

    private String answer(String email) {
        return sql.sql("SELECT answer FROM consultation.nominee WHERE candidate = ?::uuid")
                .param(calls.candidate(email))
                .query(String.class)
                .single();
    }

    private int count(String table, int year) {
        return sql.sql("SELECT count(*) FROM consultation." + table + " WHERE process = ?")
                .param(consultations.id("forum-" + year))
                .query(Integer.class)
                .single();
    }

    private long acts(String act, int year) {
        return sql.sql("SELECT count(*) FROM audit.act WHERE act = ? AND subject_id = ?")
                .params(act, String.valueOf(consultations.id("forum-" + year)))
                .query(Long.class)
                .single();
    }
}
