package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.organisation.OrganisationAct.Decide;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representatives;
import org.wsis.organisation.Representatives.Asking;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Formal inputs of reviews and events, from the hand-in to what became of them. */
@PortalTest
class FormalInputTests {
    private static final int WHOLE = 2780;
    private static final int CLOSED = 2781;
    private static final int RACED = 2782;
    private static final int SECRET = 2783;
    private static final int TOGETHER = 4;

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
    Organisations organisations;

    @Autowired
    Representatives representatives;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void endTheCalls() {
        asking.end();
    }

    @Test
    void aCommissionHandsInAndEverybodySeesWhatBecameOfIt() {
        String path = consultations.open(WHOLE);
        String review = consultations.review(WHOLE, "Review of Bangkok", null);
        AccountId commission = people.person("Nobody Shall Read This", new Grant(Role.REGIONAL_COMMISSION, "ESCAP"));
        assertThat(owners.page(browser, commission, review + "?lang=en")).contains("Hand in the formal input");
        consultations.handIn(
                commission, review, "Input of the region", "# Bridges\n\nWrite to ada@example.org **now**");
        assertThat(consultations.document(commission, review, "Rapport de Bangkok", "Le texte"))
                .hasRedirectedUrl(review + "/input");

        int number = number(WHOLE, "Input of the region");
        String page = page(path + "/contributions/" + number + "?lang=en");
        assertThat(page)
                .contains("Formal input of Review of Bangkok", "<strong>now</strong>", "The participants", "6 May 2026")
                .contains("Rapport de Bangkok", "Français", "International organization")
                .doesNotContain("ada@example.org", "Nobody Shall Read This");
        assertThat(page(path + "/contributions?actionLine=C2&lang=fr"))
                .contains("Contribution officielle de Review of Bangkok");
        assertThat(page("/api/v1" + path + "/contributions")).contains("\"formalInputOf\":\"Review of Bangkok\"");
        assertThat(page(path + "/contributions/ledger.csv?lang=en"))
                .contains("Input of the region", "Review of Bangkok");
        assertThat(page(review + "?lang=en")).contains("It is contribution " + number);
        assertThat(browser.get().uri(document(page))).hasStatusOk().hasHeader("Cache-Control", "no-store");

        AccountId editor = people.holding(Role.EDITOR);
        String staff = "/admin" + path + "/contributions/" + number;
        assertThat(owners.page(browser, editor, staff + "?lang=en")).contains("<strong>now</strong>");
        Map<String, String> fate = Map.of(
                "fate",
                "REFLECTED",
                "words[2].text",
                "In session 9",
                "version",
                Owners.version(owners.page(browser, editor, staff + "/fate")));
        assertThat(owners.post(browser, editor, staff + "/fate", fate)).hasRedirectedUrl(staff);
        assertThat(page(path + "/contributions/" + number + "?lang=en")).contains("In session 9");
        assertThat(owners.page(browser, commission, path + "/mine/" + number)).contains("In session 9");
    }

    private static String document(String page) {
        var link = java.util.regex.Pattern.compile("href=\"([^\"]+/documents/[^\"]+)\"")
                .matcher(page);
        assertThat(link.find()).as("a link to the document").isTrue();
        return link.group(1);
    }

    @Test
    void whoDoesNotSpeakForTheReviewFindsNothing() {
        consultations.open(WHOLE);
        String review = consultations.review(WHOLE, "Review of others", null);
        AccountId other = people.person("Other", new Grant(Role.REGIONAL_COMMISSION, "ECA"));
        for (AccountId stranger : List.of(other, people.person("Stranger"))) {
            assertThat(browser.get().uri(review + "/input").with(people.as(stranger)))
                    .hasStatus(404);
            assertThat(owners.post(
                            browser, stranger, review + "/input", BriefConsultations.input("Not theirs", "Text", "0")))
                    .hasStatus(404);
            assertThat(consultations.document(stranger, review, "Not theirs", "Text"))
                    .hasStatus(404);
            assertThat(owners.page(browser, stranger, review + "?lang=en")).doesNotContain("Hand in the formal input");
        }
        assertThat(count("Not theirs")).isZero();
    }

    @Test
    void aRepresentativeOfTheHostHandsIn() {
        consultations.open(WHOLE);
        OrganisationId host = organisations.findOrRegister("Host " + UUID.randomUUID(), null, "KE");
        AccountId person = people.person("Representative");
        String review = consultations.review(WHOLE, "Review of a host", host.value());
        UUID request = ((Asking.Done) representatives.ask(host, person, "Officer")).representation();
        assertThat(browser.get().uri(review + "/input").with(people.as(person)))
                .as("who only asked represents nobody")
                .hasStatus(404);
        desk.carryOut(new Decide(host, request, true), people.holding(Role.EDITOR), "For a test");
        consultations.handIn(person, review, "Input of the host", "Text");
        assertThat(count("Input of the host")).isEqualTo(1);
    }

    @Test
    void onlyStaffHandInWhenItIsNotTheTime() {
        String path = consultations.open(CLOSED);
        consultations.close(CLOSED);
        String review = consultations.review(CLOSED, "Review out of time", null);
        AccountId commission = people.person("Late", new Grant(Role.REGIONAL_COMMISSION, "ESCAP"));
        assertThat(owners.page(browser, commission, review + "/input?lang=en"))
                .contains("The time for formal inputs is not now")
                .doesNotContain("name=\"title\"");
        var refused = owners.post(
                browser,
                commission,
                review + "/input?lang=en",
                BriefConsultations.input("Kept title", "Kept text", "0"));
        assertThat(refused).hasStatus(422);
        assertThat(Owners.text(refused)).contains("Kept title", "Kept text");
        assertThat(count("Kept title")).isZero();
        consultations.handIn(people.holding(Role.EDITOR), review, "On behalf of the region", "Text");
        assertThat(page(path + "/contributions/" + number(CLOSED, "On behalf of the region") + "?lang=en"))
                .contains("Formal input of Review out of time", ">Late<");
    }

    @Test
    void ofSeveralAtTheSameMomentOneHandsIn() throws Exception {
        consultations.open(RACED);
        String review = consultations.review(RACED, "Review of many", null);
        List<AccountId> editors = IntStream.range(0, TOGETHER)
                .mapToObj(one -> people.holding(Role.EDITOR))
                .toList();
        var barrier = new CyclicBarrier(TOGETHER);
        List<MvcTestResult> results = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<MvcTestResult>> acts = IntStream.range(0, TOGETHER)
                    .mapToObj(one -> pool.submit(() -> {
                        barrier.await();
                        return owners.post(
                                browser,
                                editors.get(one),
                                review + "/input?lang=en",
                                BriefConsultations.input("Raced by " + one, "Text", "0"));
                    }))
                    .toList();
            for (Future<MvcTestResult> act : acts) {
                results.add(act.get());
            }
        }
        assertThat(results)
                .extracting(result -> result.getResponse().getStatus())
                .containsExactlyInAnyOrder(302, 409, 409, 409);
        assertThat(count("Raced by %")).isEqualTo(1);
        for (int one = 0; one < TOGETHER; one++) {
            if (results.get(one).getResponse().getStatus() == 409) {
                assertThat(Owners.text(results.get(one))).contains("Raced by " + one);
            }
        }
    }

    @Test
    void whatIsHiddenIsNowhereWithItsDocuments() {
        String path = consultations.open(SECRET);
        String review = consultations.review(SECRET, "Review with a secret", null);
        AccountId editor = people.holding(Role.EDITOR);
        consultations.handIn(editor, review, "Zanzibar input", "Quetzal text");
        assertThat(consultations.document(editor, review, "Quetzal document", "Quetzal bytes"))
                .hasStatus3xxRedirection();
        int number = number(SECRET, "Zanzibar input");
        String document = document(page(path + "/contributions/" + number));
        String staff = "/admin" + path + "/contributions/" + number;
        Map<String, String> hiding = Map.of(
                "reason",
                "PROMOTIONAL",
                "words",
                "Planted",
                "version",
                Owners.version(owners.page(browser, editor, staff + "/hiding")));
        assertThat(owners.post(browser, editor, staff + "/hiding", hiding)).hasRedirectedUrl(staff);
        for (String address : List.of(
                path,
                path + "/contributions",
                path + "/contributions/ledger.csv",
                path + "/balance",
                review,
                "/api/v1" + path + "/contributions")) {
            assertThat(page(address)).as(address).doesNotContain("Zanzibar", "Quetzal", "It is contribution");
        }
        assertThat(browser.get().uri(document)).hasStatus(404);
        assertThat(browser.get().uri(path + "/contributions/" + number)).hasStatus(404);
    }

    @Test
    void allOfItIsThereInSixLanguages() {
        String path = consultations.open(SECRET);
        String review = consultations.review(SECRET, "Review in six languages", null);
        AccountId editor = people.holding(Role.EDITOR);
        consultations.handIn(editor, review, "Polyglot input", "Text");
        int number = number(SECRET, "Polyglot input");
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            assertThat(owners.page(browser, editor, review + "/input?lang=" + language))
                    .doesNotContain("??");
            assertThat(owners.page(browser, editor, review + "?lang=" + language))
                    .doesNotContain("??");
            assertThat(page(path + "/contributions/" + number + "?lang=" + language))
                    .doesNotContain("??");
        }
    }

    private int number(int year, String title) {
        return sql.sql("SELECT number FROM consultation.contribution WHERE process = ? AND title = ?")
                .params(consultations.process(year), title)
                .query(Integer.class)
                .single();
    }

    private long count(String title) {
        return sql.sql("SELECT count(*) FROM consultation.contribution WHERE title LIKE ?")
                .param(title)
                .query(Long.class)
                .single();
    }

    private String page(String address) {
        var result = browser.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return Owners.text(result);
    }
}
