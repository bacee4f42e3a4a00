package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
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
import org.wsis.consultation.answer.Sheets;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.contribution.SentContribution.Source;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Contributions are sent once, changed under their number until the deadline, and withdrawn; nothing that was sent is lost. */
@PortalTest
class SendingTests {
    private static final int TOGETHER = 6;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    AskingConsultations consultations;

    @Autowired
    Contributors contributors;

    @Autowired
    Contributions contributions;

    @Autowired
    Sheets sheets;

    @Autowired
    Organisations organisations;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private final String slug = "sending-" + UUID.randomUUID().toString().substring(0, 8);
    private final String form = Contributors.form(slug);

    @AfterEach
    void endTheCalls() {
        consultations.end();
    }

    private ConsultationId asking() {
        ConsultationId process = consultations.ask(slug, AskingConsultations.everyType());
        consultations.call(slug, Instant.EPOCH, Instant.parse("2290-01-01T00:00:00Z"), "REFUSED");
        return process;
    }

    @Test
    void whatIsSentHasANumberAReceiptAndALetter() {
        ConsultationId process = asking();
        AccountId first = sent("First", "The first");
        AccountId second = sent("Second", "The second");
        assertThat(contributions.sentTo(process))
                .extracting(SentContribution::number, SentContribution::title, SentContribution::person)
                .containsExactly(tuple(1, "The first", first), tuple(2, "The second", second));
        SentContribution one = contributions.find(process, 1).orElseThrow();
        assertThat(one.source()).isEqualTo(Source.PERSON);
        assertThat(one.late()).isFalse();
        assertThat(one.answers().said()).containsEntry("text", "Some words").containsEntry("order_b", "1");
        assertThat(contributors.page(first, form + "/receipt?lang=en"))
                .contains("The first", "Geneva", "Some words", "data-draft-stored=\"" + form + "\"");
        assertThat(letters(first)).containsExactly("Contribution 1 received: Consultation " + slug);
        assertThat(owners.page(browser, first, "/account?lang=en"))
                .containsOnlyOnce("The first")
                .contains("/consultations/" + slug + "/mine/1");
        assertThat(browser.get().uri(form).with(people.as(first)))
                .as("the sheet is closed")
                .hasRedirectedUrl(form + "/receipt");
        assertThat(browser.get().uri(form + "/receipt").with(people.as(people.person("Another"))))
                .hasRedirectedUrl(form);
    }

    @Test
    void aSheetThatWasSentIsClosed() {
        asking();
        AccountId person = sent("Closed", "It is sent");
        Map<String, String> more = Contributors.whole("Something else");
        more.put("version", "1");
        var refused = contributors.post(person, form, more);
        assertThat(refused).hasStatus(422);
        assertThat(Owners.text(refused)).contains("Something else").doesNotContain("name=\"to\" value=\"check\"");
        assertThat(contributors.attach(person, slug, "late.txt", "Late")).hasStatus(422);
        assertThat(sql.sql("SELECT said FROM consultation.answer a JOIN consultation.answer_sheet s ON s.id = a.sheet"
                                + " WHERE s.person = ? AND field IN ('text', 'file')")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly("Some words");
    }

    @Test
    void twoTabsAndADoubleClickSendOnce() throws Exception {
        ConsultationId process = asking();
        AccountId person = people.person("In a hurry");
        contributors.answer(person, slug);
        List<MvcTestResult> all = atOnce(IntStream.range(0, TOGETHER)
                .<Callable<MvcTestResult>>mapToObj(tab ->
                        () -> contributors.post(person, form + "/check", Contributors.cover("Tab " + tab, false)))
                .toList());
        assertThat(all).allSatisfy(one -> assertThat(one).hasRedirectedUrl(form + "/receipt"));
        assertThat(contributions.sentTo(process)).hasSize(1);
        assertThat(states(process)).hasSize(1);
        assertThat(letters(person)).hasSize(1);
    }

    @Test
    void manyPeopleAtOnceGetNumbersWithoutGaps() throws Exception {
        ConsultationId process = asking();
        List<AccountId> crowd = IntStream.range(0, TOGETHER)
                .mapToObj(number -> people.person("Number " + number))
                .toList();
        crowd.forEach(person -> contributors.answer(person, slug));
        atOnce(crowd.stream()
                .<Callable<MvcTestResult>>map(person ->
                        () -> contributors.post(person, form + "/check", Contributors.cover("Together", false)))
                .toList());
        assertThat(contributions.sentTo(process))
                .extracting(SentContribution::number)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void savingAndSendingAtOnceNeverSendsWhatWasNotRead() throws Exception {
        ConsultationId process = asking();
        AccountId person = people.person("Two windows");
        contributors.answer(person, slug);
        Map<String, String> other = Contributors.whole("From elsewhere");
        other.put("version", "1");
        atOnce(List.of(
                () -> contributors.post(person, form + "/check", Contributors.cover("Read", false)),
                () -> contributors.post(person, form, other)));
        contributions
                .sentTo(process)
                .forEach(sent -> assertThat(sent.answers().in("text")).isEqualTo("Some words"));
    }

    @Test
    void whatWasChangedSinceItWasReadIsNotSent() {
        ConsultationId process = asking();
        AccountId person = people.person("Overtaken");
        contributors.answer(person, slug);
        contributors.answer(person, slug, "Newer words");
        var overtaken = contributors.post(person, form + "/check", Contributors.cover("My own title", false));
        assertThat(overtaken).hasStatus(409);
        assertThat(Owners.text(overtaken)).contains("My own title", "Newer words", "name=\"version\" value=\"2\"");
        assertThat(contributions.sentTo(process)).isEmpty();
    }

    @Test
    void whatIsTakenBackStandsUntilItIsSentAgainUnderItsNumber() {
        ConsultationId process = asking();
        AccountId person = sent("Thoughtful", "Before");
        sent("Other", "Other");
        assertThat(contributors.post(person, form + "/receipt/reopening", Map.of()))
                .hasRedirectedUrl(form);
        assertThat(contributions.find(process, 1).orElseThrow().title()).isEqualTo("Before");
        contributors.answer(person, slug, "Better words");
        assertThat(contributions.find(process, 1).orElseThrow().answers().in("text"))
                .isEqualTo("Some words");
        contributors.send(person, slug, "After", true);
        SentContribution now = contributions.find(process, 1).orElseThrow();
        assertThat(now.title()).isEqualTo("After");
        assertThat(now.confidential()).isTrue();
        assertThat(now.answers().in("text")).isEqualTo("Better words");
        assertThat(contributions.sentTo(process)).hasSize(2);
        assertThat(states(process)).containsExactly("Before Some words", "Other Some words", "After Better words");
    }

    @Test
    void whatIsWithdrawnIsLeftOutAndStaysOnRecord() {
        ConsultationId process = asking();
        AccountId person = sent("Regretful", "Withdrawn soon");
        for (int click = 0; click < 2; click++) {
            assertThat(contributors.post(person, form + "/receipt/withdrawal", Map.of()))
                    .hasRedirectedUrl(form + "/receipt");
        }
        assertThat(contributions.sentTo(process)).isEmpty();
        assertThat(contributions.find(process, 1)).isEmpty();
        assertThat(contributors.page(person, form + "/receipt?lang=en"))
                .contains("You withdrew this contribution.", "Withdrawn soon");
        assertThat(states(process)).containsExactly("Withdrawn soon Some words");
        assertThat(contributors.post(people.person("Another"), form + "/receipt/withdrawal", Map.of()))
                .hasStatus(404);
        contributors.post(person, form + "/receipt/reopening", Map.of());
        contributors.send(person, slug, "Once more", false);
        assertThat(contributions.find(process, 1).orElseThrow().title()).isEqualTo("Once more");
    }

    @Test
    void unmetConditionsAreNamedAndWhatWasTypedIsKept() {
        ConsultationId process = asking();
        AccountId person = people.person("Unfinished");
        Map<String, String> half = Contributors.whole("one two three four five six");
        half.remove("said[order_a]");
        assertThat(contributors.post(person, form, half)).hasRedirectedUrl(form);
        assertThat(contributors.page(person, form + "/check?lang=en"))
                .contains("2 of 7 conditions not met", "Words: 6. Write at most 5.", "One thing has no place yet.");
        var refused = contributors.post(person, form + "/check", Contributors.cover("A title typed", false));
        assertThat(refused).hasStatus(422);
        assertThat(Owners.text(refused)).contains("A title typed", "Nothing was sent.");
        assertThat(contributions.sentTo(process)).isEmpty();
        AccountId silent = people.person("Silent");
        Map<String, String> nothing = Contributors.cover("Nothing said", false);
        nothing.put("version", "0");
        assertThat(contributors.post(silent, form + "/check", nothing)).hasStatus(422);
        assertThat(contributions.sentTo(process)).isEmpty();
    }

    @Test
    void onlyWhoBelongsToAnOrganisationSpeaksForIt() {
        ConsultationId process = asking();
        OrganisationId organisation = organisations.findOrRegister("Organisation of " + slug, null, "KE");
        AccountId person = people.person("Representative");
        contributors.answer(person, slug);
        Map<String, String> cover = Contributors.cover("For all of us", false);
        cover.put("behalf", organisation.toString());
        assertThat(contributors.post(person, form + "/check", cover)).hasStatus(422);
        assertThat(contributions.sentTo(process)).isEmpty();
        sql.sql(
                        "INSERT INTO organisation.representative (id, organisation, account, function, state, requested_at,"
                                + " decided_at, decided_by) VALUES (gen_random_uuid(), ?, ?, 'Officer', 'APPROVED', now(), now(), ?)")
                .params(organisation.value(), person.value(), UUID.randomUUID())
                .update();
        assertThat(contributors.page(person, form + "/check")).contains("Organisation of " + slug);
        assertThat(contributors.post(person, form + "/check", cover)).hasRedirectedUrl(form + "/receipt");
        SentContribution sent = contributions.find(process, 1).orElseThrow();
        assertThat(sent.organisation()).isEqualTo(organisation);
        assertThat(sent.source()).isEqualTo(Source.ORGANISATION);
    }

    @Test
    void aCallForOthersTakesNothing() {
        ConsultationId process = asking();
        sql.sql("UPDATE consultation.phase SET contribute = 'COMMISSIONS' WHERE process = ?")
                .param(process.value())
                .update();
        AccountId person = people.person("Everybody");
        assertThat(contributors.page(person, form + "?lang=en"))
                .contains("This call is for others")
                .doesNotContain("<textarea");
        assertThat(contributors.post(person, form, Contributors.whole("Not mine")))
                .hasStatus(422);
        assertThat(contributors.attach(person, slug, "mine.txt", "Not mine")).hasStatus(422);
        assertThat(sql.sql("SELECT count(*) FROM consultation.answer_sheet WHERE process = ?")
                        .param(process.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        AccountId commission = people.holding(Role.REGIONAL_COMMISSION);
        contributors.answer(commission, slug);
        contributors.send(commission, slug, "Of a region", false);
    }

    @Test
    void filesThatWereSentStayAndStaffCanDownloadThem() {
        asking();
        AccountId person = people.person("With files");
        assertThat(contributors.attach(person, slug, "sent.txt", "What was sent"))
                .hasStatus3xxRedirection();
        contributors.answer(person, slug);
        contributors.send(person, slug, "With a file", true);
        contributors.post(person, form + "/receipt/reopening", Map.of());
        assertThat(contributors.attach(person, slug, "newer.txt", "What is newer"))
                .hasStatus3xxRedirection();
        AccountId editor = people.holding(Role.EDITOR);
        String list = "/admin/consultations/" + slug + "/questionnaire/answers/files";
        String page = owners.page(browser, editor, list);
        assertThat(page).contains("sent.txt", "newer.txt", "With files");
        List<String> links = Pattern.compile(list + "/[0-9a-f-]{36}")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(links.stream().map(link -> owners.page(browser, editor, link)))
                .containsExactlyInAnyOrder("What was sent", "What is newer");
        assertThat(browser.get().uri(links.getFirst()).with(people.as(person))).hasStatus(403);
        assertThat(browser.get().uri(list + "/" + UUID.randomUUID()).with(people.as(editor)))
                .hasStatus(404);
        transaction.executeWithoutResult(status -> members.delete(person));
        assertThat(owners.page(browser, editor, list)).contains("sent.txt").doesNotContain("newer.txt", "With files");
    }

    @Test
    void whetherAFileIsAskedForIsJudgedOnTheHeldSheet() throws Exception {
        ConsultationId process = asking();
        AccountId person = people.person("Going on");
        contributors.answer(person, slug);
        consultations.ask(slug, AskingConsultations.everyType().without("file"));
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<MvcTestResult> attached = transaction.execute(status -> {
                sheets.hold(process, person);
                Future<MvcTestResult> waiting =
                        threads.submit(() -> contributors.attach(person, slug, "late.txt", "Late"));
                Awaitility.await().until(this::somebodyWaits);
                sql.sql("UPDATE consultation.answer_sheet SET questionnaire = 2 WHERE person = ?")
                        .param(person.value())
                        .update();
                return waiting;
            });
            assertThat(Objects.requireNonNull(attached).get()).hasStatus(404);
        }
    }

    private boolean somebodyWaits() {
        return sql.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void howManyWereSentDoesNotMatterToTheDatabase() {
        ConsultationId process = asking();
        sent("One", "One");
        long one = StatementCounts.of(() -> contributions.sentTo(process));
        for (int number = 0; number < 8; number++) {
            sent("Number " + number, "Number " + number);
        }
        assertThat(StatementCounts.of(() -> contributions.sentTo(process))).isEqualTo(one);
    }

    private AccountId sent(String name, String title) {
        AccountId person = people.person(name);
        contributors.answer(person, slug);
        contributors.send(person, slug, title, false);
        return person;
    }

    private List<String> states(ConsultationId process) {
        return sql.sql("SELECT s.title || ' ' || (s.answers ->> 'text') FROM consultation.contribution_sent s"
                        + " JOIN consultation.contribution c ON c.id = s.contribution WHERE c.process = ?"
                        + " ORDER BY s.sent_at")
                .param(process.value())
                .query(String.class)
                .list();
    }

    private List<String> letters(AccountId person) {
        return sql.sql("SELECT subject FROM mail.letter WHERE recipient = ?")
                .param(people.email(person))
                .query(String.class)
                .list();
    }

    private static List<MvcTestResult> atOnce(List<Callable<MvcTestResult>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        List<MvcTestResult> done = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<MvcTestResult>> all = new ArrayList<>();
            for (Callable<MvcTestResult> act : acts) {
                all.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            for (Future<MvcTestResult> one : all) {
                done.add(one.get());
            }
        }
        return done;
    }
}
