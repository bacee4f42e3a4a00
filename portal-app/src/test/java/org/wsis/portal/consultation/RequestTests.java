package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
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
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.request.RequestFormat;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.stocktaking.Owners;

/** Workshops, stands and partnerships are asked for in drafts, sent with the contribution under numbers, and stand until it changes. */
@PortalTest
class RequestTests {
    private static final int YEAR = 2710;
    private static final int TOGETHER = 5;

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
    Contributions contributions;

    @Autowired
    Requests requests;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void endTheCalls() {
        consultations.end();
    }

    @Test
    void aWorkshopGoesFromADraftToAReceipt() {
        String slug = rooms.open(YEAR);
        AccountId person = people.person("Organizer");
        contributors.answer(person, slug);
        assertThat(contributors.page(person, Contributors.form(slug))).contains(AskingForRooms.list(slug));
        String form = rooms.begin(person, slug, "WORKSHOP");
        String email = AskingForRooms.address();
        Map<String, String> half = AskingForRooms.workshop("Radios", email);
        half.remove("about");
        half.put("minutes", "nine hundred");
        MvcTestResult refused = contributors.post(person, form + "?lang=en", rooms.seen(person, form, half));
        assertThat(refused).hasStatus(422);
        assertThat(Owners.text(refused)).contains("Write a whole number", "nine hundred", email, "Radios");
        half.put("minutes", "45");
        rooms.save(person, form, half);
        assertThat(contributors.page(person, form + "?check=true&lang=en")).contains("about-error", "Fill this in.");
        assertThat(contributors.page(person, Contributors.form(slug) + "/check?lang=en"))
                .contains("1 of 8 conditions not met", "One thing is missing", form + "?check=true#about");
        assertThat(rooms.send(person, slug, "Unfinished", false)).hasStatus(422);
        rooms.save(person, form, AskingForRooms.workshop("Radios", email));
        assertThat(rooms.send(person, slug, "Finished", false)).hasRedirectedUrl(Contributors.form(slug) + "/receipt");
        SentRequest sent = only(process(YEAR), person);
        assertThat(sent.kind()).isEqualTo(RequestKind.WORKSHOP);
        assertThat(sent.details().format()).isEqualTo(RequestFormat.HYBRID);
        assertThat(sent.details().actionLines()).containsExactly("C2");
        assertThat(contributors.page(person, Contributors.form(slug) + "/receipt?lang=en"))
                .contains("Workshop</span> <span>" + sent.number(), "Radios", "45 minutes", email)
                .contains("All of whom the gender is said are women.", "Asked, no answer yet");
        assertThat(WrittenLetters.to(people.email(person)).getFirst().body())
                .contains("Workshop, request " + sent.number() + ": Radios");
        assertThat(staffPage(slug, person)).contains("Radios", email, "Horseshoe");
    }

    private String staffPage(String slug, AccountId author) {
        int number = sent(slug, author).number();
        return owners.page(
                browser,
                people.holding(Role.EDITOR),
                "/admin/consultations/" + slug + "/contributions/" + number + "?lang=en");
    }

    private SentContribution sent(String slug, AccountId author) {
        return contributions.of(process(slug), author).orElseThrow().sent();
    }

    @Test
    void speakersAreAddedAndRemovedWithoutScript() {
        String slug = rooms.open(YEAR);
        AccountId person = people.person("Organizer");
        String form = rooms.begin(person, slug, "WORKSHOP");
        Map<String, String> fields = AskingForRooms.workshop("Panel", AskingForRooms.address());
        AskingForRooms.speaker(fields, 1, "Ben", AskingForRooms.address(), "MAN");
        fields = rooms.seen(person, form, fields);
        fields.put("next", "speaker");
        assertThat(contributors.post(person, form, fields)).hasRedirectedUrl(form + "#speakers");
        assertThat(contributors.page(person, form)).contains("Ada of the coast", "Ben", "name=\"speakers[2].name\"");
        fields = rooms.seen(person, form, fields);
        fields.remove("next");
        fields.put("remove", "0");
        assertThat(contributors.post(person, form, fields)).hasRedirectedUrl(form);
        assertThat(contributors.page(person, form)).contains("Ben").doesNotContain("Ada of the coast");
    }

    @Test
    void allKindsAreSentWithTheContribution() {
        String slug = rooms.open(YEAR + 1);
        AccountId person = people.person("Asks for everything");
        contributors.answer(person, slug);
        rooms.ask(person, slug, AskingForRooms.workshop("A workshop", AskingForRooms.address()));
        rooms.ask(person, slug, AskingForRooms.stand("A stand"));
        rooms.ask(person, slug, AskingForRooms.partnership("A partnership"));
        assertThat(rooms.send(person, slug, "All of it", false)).hasStatus3xxRedirection();
        assertThat(requests.of(sent(slug, person).id()))
                .extracting(SentRequest::kind, SentRequest::title)
                .containsExactly(
                        tuple(RequestKind.WORKSHOP, "A workshop"),
                        tuple(RequestKind.STAND, "A stand"),
                        tuple(RequestKind.PARTNERSHIP, "A partnership"));
        assertThat(staffPage(slug, person)).contains("Radios for farmers", "private.contact@example.org", "Gold");
        assertThat(visitor("/consultations/" + slug + "/contributions/"
                        + sent(slug, person).number() + "?lang=en"))
                .contains("A workshop", "A stand", "A partnership", "45 minutes")
                .doesNotContain("private.contact", "Private Contact", "Gold");
    }

    private String visitor(String address) {
        return Owners.text(browser.get().uri(address).exchange());
    }

    @Test
    void whatIsSentAgainKeepsItsNumberAndWhatWasSentBeforeStaysOnRecord() {
        String slug = rooms.open(YEAR + 2);
        AccountId person = people.person("Thoughtful");
        contributors.answer(person, slug);
        String kept = rooms.ask(person, slug, AskingForRooms.stand("Before"));
        String dropped = rooms.ask(person, slug, AskingForRooms.partnership("Dropped"));
        assertThat(rooms.send(person, slug, "Sent", false)).hasStatus3xxRedirection();
        List<SentRequest> first = requests.of(sent(slug, person).id());
        assertThat(contributors.post(person, kept, AskingForRooms.stand("Closed")))
                .hasStatus(422);
        contributors.post(person, Contributors.form(slug) + "/receipt/reopening", Map.of());
        rooms.save(person, kept, AskingForRooms.stand("After"));
        assertThat(contributors.post(person, dropped + "/removal", Map.of()))
                .hasRedirectedUrl(AskingForRooms.list(slug));
        assertThat(requests.of(sent(slug, person).id()))
                .as("what was sent stands")
                .isEqualTo(first);
        assertThat(rooms.send(person, slug, "Sent again", false)).hasStatus3xxRedirection();
        assertThat(requests.of(sent(slug, person).id()))
                .extracting(SentRequest::number, SentRequest::title, SentRequest::stands)
                .containsExactly(
                        tuple(first.get(0).number(), "After", true),
                        tuple(first.get(1).number(), "Dropped", false));
        assertThat(requests.of(process(YEAR + 2)))
                .extracting(SentRequest::title)
                .containsExactly("After");
        assertThat(sql.sql("SELECT title FROM consultation.request_sent WHERE contribution = ? ORDER BY sent_at, title")
                        .param(sent(slug, person).id().value())
                        .query(String.class)
                        .list())
                .containsExactly("Before", "Dropped", "After");
    }

    @Test
    void whatIsWithdrawnStandsNoMore() {
        String slug = rooms.open(YEAR + 3);
        AccountId person = people.person("Regretful");
        contributors.answer(person, slug);
        String email = AskingForRooms.address();
        rooms.ask(person, slug, AskingForRooms.workshop("Withdrawn soon", email));
        assertThat(rooms.send(person, slug, "Sent", false)).hasStatus3xxRedirection();
        SentRequest sent = only(process(YEAR + 3), person);
        contributors.post(person, Contributors.form(slug) + "/receipt/withdrawal", Map.of());
        assertThat(requests.of(process(YEAR + 3))).doesNotContain(sent);
        assertThat(requests.find(sent.id()).orElseThrow().stands()).isFalse();
        assertThat(visitor(AskingForRooms.link(email) + "&lang=en"))
                .contains("does not name you any more")
                .doesNotContain("value=\"ACCEPT\"");
        contributors.post(person, Contributors.form(slug) + "/receipt/reopening", Map.of());
        assertThat(rooms.send(person, slug, "Once more", false)).hasStatus3xxRedirection();
        assertThat(requests.find(sent.id()).orElseThrow().stands()).isTrue();
        assertThat(requests.find(sent.id()).orElseThrow().number()).isEqualTo(sent.number());
    }

    @Test
    void aCallTakesOnlyTheKindsThatItSays() {
        String slug = rooms.open(YEAR + 4);
        AccountId person = people.person("Surprised");
        contributors.answer(person, slug);
        rooms.ask(person, slug, AskingForRooms.stand("A stand"));
        rooms.take(slug, "WORKSHOP");
        assertThat(contributors.post(person, AskingForRooms.list(slug), Map.of("kind", "STAND")))
                .hasStatus(422);
        assertThat(contributors.post(person, AskingForRooms.list(slug), Map.of("kind", "CASTLE")))
                .hasStatus(422);
        assertThat(contributors.page(person, Contributors.form(slug) + "/check?lang=en"))
                .contains("The call takes no such requests from you.");
        assertThat(rooms.send(person, slug, "Not like this", false)).hasStatus(422);
        rooms.take(slug);
        assertThat(contributors.page(person, Contributors.form(slug))).doesNotContain(AskingForRooms.list(slug));
        assertThat(requests.of(process(YEAR + 4))).isEmpty();
    }

    @Test
    void nobodyAsksForMoreThanTenNorSeesWhatOthersAskFor() {
        String slug = rooms.open(YEAR + 5);
        AccountId person = people.person("Greedy");
        List<String> forms = IntStream.range(0, 10)
                .mapToObj(one -> rooms.begin(person, slug, "STAND"))
                .toList();
        MvcTestResult full = contributors.post(person, AskingForRooms.list(slug) + "?lang=en", Map.of("kind", "STAND"));
        assertThat(full).hasStatus(422);
        assertThat(Owners.text(full)).contains("There are 10 requests already");
        AccountId other = people.person("Curious");
        String form = forms.getFirst();
        assertThat(browser.get().uri(form).with(people.as(other))).hasStatus(404);
        assertThat(contributors.post(other, form, AskingForRooms.stand("Mine"))).hasStatus(404);
        assertThat(contributors.post(other, form + "/removal", Map.of())).hasStatus(404);
        assertThat(browser.get().uri(form)).hasStatus3xxRedirection();
    }

    @Test
    void whatWasChangedInAnotherWindowIsNeitherOverwrittenNorSentUnread() {
        String slug = rooms.open(YEAR + 6);
        AccountId person = people.person("Two windows");
        contributors.answer(person, slug);
        String form = rooms.ask(person, slug, AskingForRooms.stand("Before"));
        Map<String, String> stale = rooms.seen(person, form, AskingForRooms.stand("Mine"));
        Map<String, String> read = rooms.cover(person, slug, "Read before", false);
        rooms.save(person, form, AskingForRooms.stand("Theirs"));
        MvcTestResult overtaken = contributors.post(person, form, stale);
        assertThat(overtaken).hasStatus(409);
        assertThat(Owners.text(overtaken)).contains("Mine");
        MvcTestResult unread = contributors.post(person, Contributors.form(slug) + "/check", read);
        assertThat(unread).hasStatus(409);
        assertThat(Owners.text(unread)).contains("Theirs");
        assertThat(requests.of(process(YEAR + 6))).isEmpty();
    }

    @Test
    void aFormSavesItselfAndKnowsItsNewVersion() {
        String slug = rooms.open(YEAR + 6);
        AccountId person = people.person("Types on");
        String form = rooms.begin(person, slug, "STAND");
        Map<String, String> seen = rooms.seen(person, form, AskingForRooms.stand("Typed"));
        MvcTestResult saved = autosave(person, form, seen);
        assertThat(saved).hasStatus(204);
        assertThat(contributors.page(person, form)).contains("value=\"Typed\"", "data-autosave=\"" + form);
        seen.put("version", saved.getResponse().getHeader("X-Form-Version"));
        seen.put("title", "Typed on");
        assertThat(autosave(person, form, seen)).hasStatus(204);
        seen.put("title", "Typed in another window");
        assertThat(autosave(person, form, seen)).as("of an old version").hasStatus(409);
        seen.put("title", "t".repeat(201));
        assertThat(autosave(person, form, seen)).hasStatus(422);
        assertThat(autosave(people.person("Stranger"), form, seen)).hasStatus(404);
        assertThat(contributors.page(person, form)).contains("value=\"Typed on\"");
    }

    private MvcTestResult autosave(AccountId person, String form, Map<String, String> fields) {
        var request = browser.post()
                .uri(form)
                .header("X-Autosave", "true")
                .with(people.as(person))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void manyWhoSendAtOnceGetNumbersWithoutGaps() throws Exception {
        String slug = rooms.open(YEAR + 7);
        List<Callable<MvcTestResult>> acts = new ArrayList<>();
        for (int one = 0; one < TOGETHER; one++) {
            AccountId person = people.person("Number " + one);
            contributors.answer(person, slug);
            rooms.ask(person, slug, AskingForRooms.stand("First of " + one));
            rooms.ask(person, slug, AskingForRooms.partnership("Second of " + one));
            Map<String, String> cover = rooms.cover(person, slug, "Together", false);
            acts.add(() -> contributors.post(person, Contributors.form(slug) + "/check", cover));
            acts.add(() -> contributors.post(person, Contributors.form(slug) + "/check", cover));
        }
        atOnce(acts);
        assertThat(requests.of(process(YEAR + 7)))
                .extracting(SentRequest::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2 * TOGETHER).boxed().toList());
    }

    private static void atOnce(List<Callable<MvcTestResult>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<MvcTestResult>> all = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            for (Future<MvcTestResult> one : all) {
                assertThat(one.get()).hasStatus3xxRedirection();
            }
        }
    }

    @Test
    void howManyThereAreDoesNotMatterToTheDatabase() {
        String slug = rooms.open(YEAR + 8);
        AccountId person = people.person("Prolific");
        contributors.answer(person, slug);
        contributors.send(person, slug, "Many requests", false);
        UUID contribution = sent(slug, person).id().value();
        AccountId editor = people.holding(Role.EDITOR);
        String page = "/consultations/" + slug + "/contributions/"
                + sent(slug, person).number();
        rooms.plant(contribution, 5);
        List<Long> few = counts(person, slug, editor, page);
        rooms.plant(contribution, 45);
        assertThat(visitor(page)).contains("Planted 45", "Planted speaker");
        assertThat(counts(person, slug, editor, page)).isEqualTo(few);
    }

    private List<Long> counts(AccountId person, String slug, AccountId editor, String page) {
        return List.of(
                StatementCounts.least(() -> requests.of(process(YEAR + 8))),
                StatementCounts.least(() -> visitor(page)),
                StatementCounts.least(() -> owners.page(browser, editor, "/admin" + page)),
                StatementCounts.least(() -> contributors.page(person, Contributors.form(slug) + "/receipt")));
    }

    @Test
    void whoDownloadsTheirDataFindsRequestsAndWhoLeavesTakesDraftsAlong() {
        String slug = rooms.open(YEAR + 9);
        AccountId person = people.person("Leaving");
        String email = AskingForRooms.address();
        AccountId speaker = people.person("Named", email, Locale.FRENCH);
        contributors.answer(person, slug);
        rooms.ask(person, slug, AskingForRooms.workshop("Kept for good", email));
        assertThat(rooms.send(person, slug, "Sent", false)).hasStatus3xxRedirection();
        assertThat(WrittenLetters.to(email).getFirst().locale()).isEqualTo("fr");
        contributors.post(person, Contributors.form(slug) + "/receipt/reopening", Map.of());
        rooms.ask(person, slug, AskingForRooms.stand("Never sent"));
        assertThat(contributors.page(person, "/account/data")).contains("Kept for good", "Never sent", email);
        assertThat(contributors.page(speaker, "/account/data")).contains("Kept for good", "PANELLIST");
        assertThat(contributors.page(people.person("Other"), "/account/data")).doesNotContain("Kept for good");
        SentRequest sent = only(process(YEAR + 9), person);
        transaction.executeWithoutResult(status -> members.delete(person));
        assertThat(requests.find(sent.id())).contains(sent);
        assertThat(sql.sql(
                                "SELECT count(*) FROM consultation.request r LEFT JOIN consultation.request_draft d"
                                        + " ON d.request = r.id WHERE r.person = ? AND (d.request IS NOT NULL OR r.number IS NULL)")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theCallsOfTheArchiveTakeWhatTheirSourcesSay() {
        assertThat(sql.sql("SELECT p.slug || ' ' || cardinality(f.requests) FROM consultation.phase f"
                                + " JOIN consultation.process p ON p.id = f.process WHERE f.kind = 'CALL' AND f.source IS NOT NULL"
                                + " ORDER BY p.slug")
                        .query(String.class)
                        .list())
                .containsExactly("digital-gender-divide-2017 0", "forum-2017 3", "forum-2018 3");
    }

    @Test
    void whatWasSentCannotBeChangedByThePortal() {
        for (String change : List.of(
                "UPDATE consultation.request_sent SET title = 'Other'",
                "DELETE FROM consultation.request_sent",
                "DELETE FROM consultation.request_sent_speaker",
                "UPDATE consultation.request_sent_speaker SET gender = 'MAN'",
                "UPDATE consultation.request_speaker SET name = 'Other'",
                "DELETE FROM consultation.request_speaker")) {
            assertThatThrownBy(() -> sql.sql(change).update()).as(change).hasStackTraceContaining("permission denied");
        }
    }

    private SentRequest only(ConsultationId process, AccountId person) {
        List<SentRequest> all = requests.of(process).stream()
                .filter(one -> one.person().equals(person))
                .toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private ConsultationId process(int year) {
        return process(AskingConsultations.slug(year));
    }

    private ConsultationId process(String slug) {
        return new ConsultationId(sql.sql("SELECT id FROM consultation.process WHERE slug = ? AND removed_at IS NULL")
                .param(slug)
                .query(UUID.class)
                .single());
    }
}
