package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.schedule.clock.DatabaseClock;

/** Speakers agree by the link of a letter or are not shown; what is private of requests stays private; and the deadline. */
@PortalTest
class SpeakerConsentTests {
    private static final Instant CLOSES = Instant.parse("2018-01-30T22:00:00Z");

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    AskingConsultations consultations;

    @Autowired
    AskingForRooms rooms;

    @Autowired
    Contributors contributors;

    @Autowired
    DatabaseClock database;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
    private final String email = mark + "@example.org";
    private AccountId author;
    private String slug = "";

    @AfterEach
    void end() {
        database.restore();
        consultations.end();
    }

    private Map<String, String> workshop() {
        Map<String, String> fields = AskingForRooms.workshop("Workshop " + mark, email);
        fields.put("speakers[0].name", "Ada " + mark);
        return fields;
    }

    private String send(int year, boolean confidential) {
        slug = rooms.open(year);
        author = people.person("Author " + mark);
        contributors.answer(author, slug);
        String form = rooms.ask(author, slug, workshop());
        assertThat(rooms.send(author, slug, "Contribution " + mark, confidential))
                .hasStatus3xxRedirection();
        return form;
    }

    private String visitor(String address) {
        return Owners.text(browser.get().uri(address).exchange());
    }

    private MvcTestResult reply(String link, String reply) {
        return browser.post()
                .uri("/consultations/" + slug + "/speakers/consent")
                .param("token", link.substring(link.indexOf("token=") + 6))
                .param("reply", reply)
                .with(csrf())
                .exchange();
    }

    private String page() {
        String list = visitor("/consultations/" + slug + "/contributions?size=100&lang=en");
        return list.contains(mark) ? visitor(address(list) + "?lang=en") : list;
    }

    private String address(String list) {
        String before = list.substring(0, list.indexOf("Contribution " + mark));
        String link = before.substring(before.lastIndexOf("/consultations/"));
        return link.substring(0, link.indexOf('"'));
    }

    @Test
    void aSpeakerIsShownFromWhenTheyAgreeUntilTheyDecline() {
        send(2710, false);
        assertThat(page()).contains("Workshop " + mark).doesNotContain("Ada " + mark);
        String link = AskingForRooms.link(email);
        assertThat(visitor(link + "&lang=en")).contains("Ada " + mark, "Coast Institute", "never shown");
        assertThat(reply(link, "MAYBE")).hasStatus(422);
        assertThat(reply(link, "AGREE")).as("an address without the secret").hasRedirectedUrl("/consultations/" + slug);
        assertThat(page()).contains("Ada " + mark, "Coast Institute", "Panellist");
        assertThat(visitor(link)).doesNotContain("value=\"AGREE\"").contains("value=\"DECLINE\"");
        assertThat(reply(link, "DECLINE")).hasStatus3xxRedirection();
        assertThat(page())
                .contains("Workshop " + mark, "A speaker who withdrew")
                .doesNotContain("Ada " + mark, "Coast Institute");
        nobodyKnows();
        assertThat(sql.sql(
                                "SELECT a.facts ->> 'answer' FROM audit.act a JOIN consultation.request r ON r.id::text = a.subject_id"
                                        + " WHERE a.act = 'consultation.request.answered' AND r.person = ? ORDER BY a.id")
                        .param(author.value())
                        .query(String.class)
                        .list())
                .containsExactly("CONSENTED", "WITHDRAWN");
        assertThat(WrittenLetters.to(people.email(author)).getFirst().kind())
                .isEqualTo("consultation.request.letter.declined");
        assertThat(reply(link, "AGREE")).flash().containsEntry("problem", "consultation.request.speaker.over");
        assertThat(page()).doesNotContain("Ada " + mark);
        assertThat(reply("token=nothing", "AGREE"))
                .flash()
                .containsEntry("problem", "consultation.request.speaker.over");
    }

    @Test
    void whoAgreedIsAskedAgainOnlyIfTheyAreNamedOtherwise() {
        String form = send(2711, false);
        reply(AskingForRooms.link(email), "AGREE");
        again(form, workshop());
        assertThat(page()).contains("Ada " + mark);
        assertThat(asked()).isEqualTo(1);
        Map<String, String> renamed = workshop();
        renamed.put("speakers[0].role", "MODERATOR");
        again(form, renamed);
        assertThat(page()).contains("Workshop " + mark).doesNotContain("Ada " + mark);
        assertThat(asked()).isEqualTo(2);
    }

    private long asked() {
        return WrittenLetters.to(email).stream()
                .filter(letter -> letter.kind().equals("consultation.request.letter.asked"))
                .count();
    }

    @Test
    void whoAgreedHearsOnceWhatChangedAndAgreesAnewToAnotherTitle() {
        String form = send(2881, false);
        String first = AskingForRooms.link(email);
        reply(first, "AGREE");
        again(form, workshop());
        assertThat(WrittenLetters.to(email)).hasSize(2);
        var changed = WrittenLetters.to(email).getFirst();
        assertThat(changed.kind()).isEqualTo("consultation.request.letter.changed");
        assertThat(changed.body()).contains("What changed: Description.");
        assertThat(page()).as("stays named").contains("Ada " + mark);
        assertThat(reply(first, "DECLINE")).as("replaced").flash().containsKey("problem");
        Map<String, String> renamed = workshop();
        renamed.put("title", "Another " + mark);
        again(form, renamed);
        assertThat(WrittenLetters.to(email)).hasSize(3);
        var asked = WrittenLetters.to(email).getFirst();
        assertThat(asked.kind()).isEqualTo("consultation.request.letter.renamed");
        assertThat(asked.body()).contains("“Workshop " + mark + "”", "“Another " + mark + "”");
        assertThat(page()).contains("Another " + mark).doesNotContain("Ada " + mark);
        assertThat(reply(String.valueOf(asked.path()), "AGREE")).flash().containsKey("done");
        assertThat(page()).contains("Ada " + mark);
        resend(form);
        assertThat(WrittenLetters.to(email)).as("nothing changed").hasSize(3);
    }

    @Test
    void whoWasLeftOutAgreesAnewToAnotherTitle() {
        String form = send(2870, false);
        reply(AskingForRooms.link(email), "AGREE");
        Map<String, String> other = AskingForRooms.workshop("Another " + mark, AskingForRooms.address());
        again(form, other);
        assertThat(WrittenLetters.to(email)).as("not named").hasSize(1);
        AskingForRooms.speaker(other, 1, "Ada " + mark, email, "WOMAN");
        again(form, other);
        assertThat(page()).contains("Another " + mark).doesNotContain("Ada " + mark);
        var asked = WrittenLetters.to(email).getFirst();
        assertThat(asked.kind()).isEqualTo("consultation.request.letter.renamed");
        assertThat(asked.body()).contains("“Workshop " + mark + "”", "“Another " + mark + "”");
        assertThat(reply(String.valueOf(asked.path()), "AGREE")).flash().containsKey("done");
        assertThat(page()).contains("Ada " + mark);
    }

    private void resend(String form) {
        contributors.post(author, Contributors.form(slug) + "/receipt/reopening", Map.of());
        assertThat(contributors.page(author, form)).contains("Another " + mark);
        assertThat(rooms.send(author, slug, "Contribution " + mark, false)).hasStatus3xxRedirection();
    }

    @Test
    void whoClosesTheirAccountIsNamedNowhere() {
        send(2882, false);
        reply(AskingForRooms.link(email), "AGREE");
        AccountId speaker = people.person("Ada", email, Locale.ENGLISH);
        assertThat(page()).contains("Ada " + mark);
        members.delete(speaker);
        assertThat(page())
                .contains("Workshop " + mark, "A speaker who withdrew")
                .doesNotContain("Ada " + mark, "Coast Institute");
        nobodyKnows();
        assertThat(staffPage()).contains("A speaker who withdrew").doesNotContain(email, "Ada " + mark);
    }

    @Test
    void whoClosesTheirAccountWaitsForWhoeverHoldsTheRequest() throws Exception {
        send(2871, false);
        AccountId speaker = people.person("Ada", email, Locale.ENGLISH);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var leaving = Objects.requireNonNull(transaction.execute(status -> {
                sql.sql(
                                "SELECT r.id FROM consultation.request r JOIN consultation.request_speaker s ON s.request = r.id"
                                        + " WHERE s.email = ? FOR UPDATE OF r")
                        .param(email)
                        .query(UUID.class)
                        .single();
                var running = threads.submit(() -> members.delete(speaker));
                Awaitility.await().until(() -> waiting() == 1);
                return running;
            }));
            leaving.get();
        }
        nobodyKnows();
    }

    private long waiting() {
        return sql.sql("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
                .query(Long.class)
                .single();
    }

    private void nobodyKnows() {
        assertThat(sql.sql("SELECT count(*) FROM consultation.request_speaker WHERE email = ? OR name LIKE ?")
                        .params(email, "%" + mark)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(sql.sql("SELECT count(*) FROM consultation.request_draft WHERE speakers::text LIKE ?")
                        .param("%" + email + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aLinkEndsWithTheDeadlineOrAfterThirtyDays() {
        send(2883, false);
        String link = AskingForRooms.link(email);
        database.ahead(Duration.ofDays(40));
        assertThat(visitor(link + "&lang=en")).as("until the deadline").contains("value=\"AGREE\"");
        consultations.end();
        assertThat(visitor(link + "&lang=en"))
                .contains("This link ended on")
                .doesNotContain("value=\"AGREE\"", "Workshop " + mark);
        assertThat(reply(link, "AGREE")).flash().containsKey("problem");
        database.restore();
        assertThat(reply(link, "AGREE")).as("for 30 days at least").flash().containsKey("done");
        database.ahead(Duration.ofDays(40));
        assertThat(reply(link, "DECLINE")).as("never too late").flash().containsKey("done");
    }

    @Test
    void whoHasNotAnsweredIsAskedAgainByTheAuthorAndByStaff() {
        send(2872, false);
        String first = AskingForRooms.link(email);
        database.ahead(Duration.ofDays(40));
        consultations.end();
        assertThat(reply(first, "AGREE")).as("ended").flash().containsKey("problem");
        String receipt = Contributors.form(slug) + "/receipt?lang=en";
        String letter = action(contributors.page(author, receipt));
        assertThat(contributors.page(author, receipt)).contains("Letters so far: 1 of 5.");
        assertThat(contributors.post(people.person("Another"), letter, Map.of()))
                .hasStatus(404);
        assertThat(contributors.post(author, letter, Map.of())).flash().containsKey("done");
        assertThat(reply(first, "AGREE")).as("replaced").flash().containsKey("problem");
        String byStaff = action(staffPage());
        assertThat(byStaff).startsWith("/admin");
        for (int letters = 2; letters < 5; letters++) {
            assertThat(owners.post(browser, people.holding(Role.EDITOR), byStaff, Map.of()))
                    .flash()
                    .containsKey("done");
        }
        assertThat(contributors.post(author, letter, Map.of())).flash().containsKey("problem");
        assertThat(contributors.page(author, receipt))
                .contains("Letters so far: 5 of 5.")
                .doesNotContain("Write again");
        assertThat(WrittenLetters.to(email))
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.body()).contains("You can agree by it until"));
        assertThat(reply(AskingForRooms.link(email), "AGREE")).flash().containsKey("done");
        assertThat(page()).contains("Ada " + mark);
    }

    private static String action(String page) {
        String before = page.substring(0, page.indexOf("/letter\""));
        return before.substring(before.lastIndexOf('"') + 1) + "/letter";
    }

    @Test
    void whoDeclinedIsNotAskedAgainWhateverTheyAreCalled() {
        String form = send(2712, false);
        String link = AskingForRooms.link(email);
        reply(link, "DECLINE");
        Map<String, String> renamed = workshop();
        renamed.put("speakers[0].name", "Ada again " + mark);
        again(form, renamed);
        assertThat(WrittenLetters.to(email)).hasSize(1);
        assertThat(page()).doesNotContain("Ada again");
        assertThat(contributors.page(author, Contributors.form(slug) + "/receipt?lang=en"))
                .contains("A speaker who withdrew", "Declined")
                .doesNotContain("Ada again " + mark);
    }

    private void again(String form, Map<String, String> fields) {
        contributors.post(author, Contributors.form(slug) + "/receipt/reopening", Map.of());
        Map<String, String> changed = new HashMap<>(fields);
        changed.put("about", "Changed " + UUID.randomUUID());
        rooms.save(author, form, changed);
        assertThat(rooms.send(author, slug, "Contribution " + mark, false)).hasStatus3xxRedirection();
    }

    @Test
    void addressesAndGendersAreOnNoPublicPage() {
        send(2713, false);
        reply(AskingForRooms.link(email), "AGREE");
        AccountId other = people.person("Another");
        for (String address : addresses()) {
            for (String text : List.of(visitor(address), page(other, address))) {
                assertThat(text).as(address).doesNotContain(email, ">Woman<", "WOMAN", "are women");
            }
        }
        assertThat(page()).as("there is something to find").contains("Ada " + mark);
        assertThat(staffPage()).contains(email, "Woman");
    }

    @Test
    void aConfidentialRequestIsOnNoPublicPage() {
        send(2714, true);
        reply(AskingForRooms.link(email), "AGREE");
        AccountId other = people.person("Another");
        for (String address : addresses()) {
            for (String text : List.of(visitor(address), page(other, address))) {
                assertThat(text.replace("?q=" + mark, "").replace("value=\"" + mark, ""))
                        .as(address)
                        .doesNotContain("Workshop " + mark, "Ada " + mark, email);
            }
        }
        assertThat(staffPage()).contains("Workshop " + mark, email);
    }

    private String page(AccountId person, String address) {
        return Owners.text(browser.get().uri(address).with(people.as(person)).exchange());
    }

    private List<String> addresses() {
        String consultation = "/consultations/" + slug;
        return List.of(
                consultation + "?lang=en",
                consultation + "/contributions?lang=en",
                consultation + "/contributions/1?lang=en",
                consultation + "/contributions/2?lang=en",
                consultation + "/contributions/ledger.csv",
                consultation + "/balance?lang=en",
                consultation + "/contribute?lang=en",
                consultation + "/contribute/requests?lang=en",
                consultation + "/contribute/check?lang=en",
                consultation + "/contribute/receipt?lang=en",
                consultation + "/speakers/consent?lang=en",
                "/api/v1" + consultation + "/contributions",
                "/api/v1/changes",
                "/sitemap.xml",
                "/search?q=" + mark);
    }

    private String staffPage() {
        String list = owners.page(
                browser, people.holding(Role.EDITOR), "/admin/consultations/" + slug + "/contributions?lang=en");
        return owners.page(
                browser, people.holding(Role.EDITOR), "/admin" + address(list).replace("/admin", "") + "?lang=en");
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void requestsAreTakenUntilTheMillisecond(int milliseconds, boolean taken) {
        slug = rooms.open(2715);
        AccountId person = people.person("Just in time");
        consultations.call(slug, CLOSES.minus(Duration.ofDays(20)), CLOSES, "REFUSED");
        database.stop(CLOSES.minusSeconds(60));
        contributors.answer(person, slug, "Some words", "0");
        String form = rooms.begin(person, slug, "STAND");
        Map<String, String> first = AskingForRooms.stand("Before");
        first.put("version", "0");
        assertThat(contributors.post(person, form, first)).hasStatus3xxRedirection();
        database.stop(CLOSES.plusMillis(milliseconds));
        int status = taken ? 302 : 422;
        assertThat(contributors.post(person, AskingForRooms.list(slug), Map.of("kind", "STAND")))
                .hasStatus(status);
        Map<String, String> late = AskingForRooms.stand("Typed late");
        late.put("version", "1");
        MvcTestResult saved = contributors.post(person, form + "?lang=en", late);
        assertThat(saved).hasStatus(status);
        if (!taken) {
            assertThat(Owners.text(saved))
                    .contains("Typed late", "The call for contributions is over.", "was not saved");
        }
        contributors.post(person, form + "/removal", Map.of());
        assertThat(contributors.page(person, AskingForRooms.list(slug)).contains("Before"))
                .isEqualTo(!taken);
    }
}
