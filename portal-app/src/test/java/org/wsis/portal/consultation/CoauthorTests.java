package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.wsis.account.PersonalData;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.NamedCoauthors.Written;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.stocktaking.Owners;

/** Who wrote along is asked by letter, and everybody reads only of those who agreed. */
@PortalTest
class CoauthorTests {
    private static final int YEAR = 2750;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Contributors contributors;

    @Autowired
    NamedCoauthors named;

    @Autowired
    AskingConsultations consultations;

    @Autowired
    FateConsultations fates;

    @Autowired
    Members members;

    @Autowired
    List<PersonalData> held;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void endTheCalls() {
        consultations.end();
    }

    @Test
    void whoAgreesIsCreditedEverywhereAndWhoTakesItBackNowhere() {
        String slug = named.asking(YEAR);
        AccountId author = people.person("Author");
        String email = NamedCoauthors.email();
        contributors.answer(author, slug);
        named.name(author, slug, "Ada Lake", email);
        assertThat(WrittenLetters.to(email)).as("nothing is sent yet").isEmpty();
        assertThat(contributors.page(author, Contributors.form(slug) + "/check?lang=en"))
                .contains("Ada Lake", "Not answered");
        contributors.send(author, slug, "Along the shore", false);
        int number = named.number(slug, author);
        Written written = new Written(slug, author, number, email);
        String link = NamedCoauthors.link(email);
        assertThat(page(link + "&lang=en"))
                .contains("Ada Lake", "has named you as a co-author", "Along the shore", "Some words")
                .doesNotContain(email);
        nowhere(written, "Ada Lake");
        assertThat(answer(slug, email, true)).hasStatus3xxRedirection();
        var theme = fates.addTheme(written.path(), "A theme of " + slug, false);
        fates.placeAll(written.path(), theme);
        for (String address : List.of(
                written.path() + "/contributions?lang=en",
                written.page() + "?lang=en",
                written.path() + "/themes/" + theme + "?lang=en",
                "/api/v1" + written.path() + "/contributions?size=100",
                written.path() + "/contributions/ledger.csv?lang=en")) {
            assertThat(page(address))
                    .as(address)
                    .contains("Ada Lake", "Institute of Ada Lake")
                    .doesNotContain(email);
        }
        assertThat(contributors.page(author, NamedCoauthors.list(slug) + "?lang=en"))
                .contains("Agreed", email);
        assertThat(answer(slug, email, false)).hasStatus3xxRedirection();
        nowhere(written, "Ada Lake");
        assertThat(page(written.path() + "/themes/" + theme)).doesNotContain("Ada Lake");
    }

    private void nowhere(Written written, String name) {
        for (String address : List.of(
                written.path() + "/contributions",
                written.page(),
                "/api/v1" + written.path() + "/contributions?size=100",
                written.path() + "/contributions/ledger.csv",
                "/search?q=" + name.replace(' ', '+'),
                "/api/v1/changes")) {
            assertThat(page(address))
                    .as(address)
                    .doesNotContain(written.email())
                    .doesNotContain(">" + name, "\"" + name, "Institute of " + name);
        }
    }

    @Test
    void aLinkHoldsOnceAndNotForever() {
        String slug = named.asking(YEAR + 1);
        Written written = named.write(slug, "Twice", "Bea Hill", false);
        assertThat(page(written.path() + "/co-author?token=nonsense&lang=en")).contains("asks you for nothing");
        assertThat(page("/consultations/forum-2018/co-author?lang=en&token=" + NamedCoauthors.token(written.email())))
                .as("of another consultation")
                .contains("asks you for nothing")
                .doesNotContain("Twice");
        assertThat(post(slug, NamedCoauthors.token(written.email()), null)).hasStatus(422);
        assertThat(answer(slug, written.email(), false))
                .as("an address without the secret")
                .hasRedirectedUrl(written.path());
        assertThat(answer(slug, written.email(), true)).hasStatus3xxRedirection();
        assertThat(state(written.email())).isEqualTo("DECLINED");
        nowhere(written, "Bea Hill");
        assertThat(contributors.post(
                        written.author(),
                        NamedCoauthors.list(slug),
                        NamedCoauthors.fields("Bea Hill", written.email())))
                .as("asked once and for all")
                .hasStatus(422);

        Written late = named.write(slug, "Too late", "Cleo Field", false);
        sql.sql(
                        "UPDATE consultation.coauthor SET asked_at = now() - interval '30 days' - interval '1 second' WHERE email = ?")
                .param(late.email())
                .update();
        String link = NamedCoauthors.link(late.email());
        assertThat(page(link + "&lang=en")).as("until the deadline").contains("Too late", "Some words");
        consultations.call(slug, Instant.EPOCH, Instant.now().minusSeconds(1), "REFUSED");
        assertThat(page(link + "&lang=en")).contains("This link ended on").doesNotContain("Too late", "Some words");
        answer(slug, late.email(), true);
        assertThat(state(late.email())).isEqualTo("WAITING");
        assertThat(askAgain(late)).hasRedirectedUrl(NamedCoauthors.list(slug));
        assertThat(page(link + "&lang=en"))
                .as("a new letter, and the old link is worth nothing")
                .contains("asks you for nothing");
        assertThat(answer(slug, late.email(), true)).hasStatus3xxRedirection();
        assertThat(state(late.email())).isEqualTo("AGREED");
    }

    @Test
    void nobodyGetsMoreThanFiveLetters() {
        String slug = named.asking(YEAR + 2);
        Written written = named.write(slug, "Insisting", "Dan Wood", false);
        IntStream.range(0, 8).forEach(time -> askAgain(written));
        contributors.post(
                written.author(), NamedCoauthors.list(slug) + "/" + named.id(written.email()) + "/removal", Map.of());
        var untold = contributors.post(
                written.author(),
                NamedCoauthors.list(slug) + "?lang=en",
                NamedCoauthors.fields("Dan Wood", written.email()));
        assertThat(untold).as("nobody would tell them").hasStatus(422);
        assertThat(Owners.text(untold)).contains("got as many letters as there can be");
        assertThat(WrittenLetters.to(written.email())).hasSize(5);
        String own = people.email(written.author());
        assertThat(contributors.post(written.author(), NamedCoauthors.list(slug), NamedCoauthors.fields("Me", own)))
                .hasStatus(422);
        IntStream.range(0, 10)
                .forEach(one -> named.name(written.author(), slug, "Coauthor " + one, NamedCoauthors.email()));
        var tooMany = contributors.post(
                written.author(),
                NamedCoauthors.list(slug) + "?lang=en",
                NamedCoauthors.fields("One too many", NamedCoauthors.email()));
        assertThat(tooMany).hasStatus(422);
        assertThat(Owners.text(tooMany)).contains("as many co-authors as there can be", "One too many");
    }

    @Test
    void whoIsNamedAgainHasNoLinkUntilTheNextLetter() {
        String slug = named.asking(2880);
        Written written = named.write(slug, "Named twice", "Eda Moor", false);
        String first = NamedCoauthors.token(written.email());
        contributors.post(
                written.author(), NamedCoauthors.list(slug) + "/" + named.id(written.email()) + "/removal", Map.of());
        assertThat(links(written.email())).as("until the next letter").isZero();
        named.name(written.author(), slug, "Eda Moor", written.email());
        assertThat(NamedCoauthors.token(written.email())).isNotEqualTo(first);
        post(slug, first, "AGREE");
        assertThat(state(written.email())).isEqualTo("WAITING");
    }

    private long links(String email) {
        return sql.sql("SELECT count(hash) FROM consultation.coauthor WHERE email = ?")
                .param(email)
                .query(Long.class)
                .single();
    }

    @Test
    void whoHasTheAddressSeesItAmongTheirOwn() {
        String slug = named.asking(YEAR + 3);
        Written written = named.write(slug, "Seen by two", "Eva Stone", false);
        String address = written.path() + "/co-authored/" + written.number();
        AccountId later = people.person("Eva", written.email(), Locale.ENGLISH);
        assertThat(owners.page(browser, later, "/account?lang=en")).contains("Seen by two", address);
        assertThat(owners.page(browser, later, address + "?lang=en")).contains("Received", "Not answered");
        assertThat(contributors.post(later, address, Map.of())).hasStatus(422);
        assertThat(contributors.post(later, address, Map.of("reply", "AGREE"))).hasRedirectedUrl(address);
        assertThat(page(written.page())).contains("Eva Stone");
        AccountId stranger = people.person("Stranger");
        assertThat(browser.get().uri(address).with(people.as(stranger))).hasStatus(404);
        assertThat(contributors.post(stranger, address, Map.of("reply", "DECLINE")))
                .hasStatus(404);
        assertThat(browser.get()
                        .uri(written.path() + "/mine/" + written.number())
                        .with(people.as(later)))
                .as("what its author and staff say is theirs")
                .hasStatus(404);
        assertThat(contributors.post(later, address, Map.of("reply", "DECLINE")))
                .hasRedirectedUrl("/account");
        assertThat(page(written.page())).doesNotContain("Eva Stone");
        assertThat(owners.page(browser, later, "/account")).doesNotContain("Seen by two");
    }

    @Test
    void aConfidentialContributionShowsNobody() {
        String slug = named.asking(YEAR + 4);
        Written written = named.write(slug, "Hush", "Finn Secret", true);
        answer(slug, written.email(), true);
        assertThat(state(written.email())).isEqualTo("AGREED");
        for (String address : List.of(
                written.path() + "/contributions",
                "/api/v1" + written.path() + "/contributions?size=100",
                written.path() + "/contributions/ledger.csv")) {
            assertThat(page(address)).as(address).doesNotContain("Finn Secret", written.email(), "Hush");
        }
        assertThat(browser.get().uri(written.page())).hasStatus(404);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.page(browser, editor, "/admin" + written.page()))
                .contains("Finn Secret")
                .doesNotContain(written.email());
    }

    @Test
    void whatIsKeptIsInTheDataAndGoesWithTheAccount() {
        String slug = named.asking(YEAR + 5);
        Written written = named.write(slug, "Kept", "Gil Brook", false);
        answer(slug, written.email(), true);
        String other = NamedCoauthors.email();
        named.name(written.author(), slug, "Hal Waiting", other);
        PersonalData data = held.stream()
                .filter(part -> part.name().equals("consultation-coauthors"))
                .findFirst()
                .orElseThrow();
        AccountId gil = people.person("Gil", written.email(), Locale.ENGLISH);
        assertThat(data.of(gil))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("namedByYou", false).containsEntry("answer", "AGREED"));
        assertThat(data.of(written.author()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).containsEntry("namedByYou", true));
        members.delete(written.author());
        assertThat(count(other)).as("never agreed").isZero();
        assertThat(page(written.page())).contains("Gil Brook");
        members.delete(gil);
        assertThat(count(written.email())).isZero();
        assertThat(page(written.page())).doesNotContain("Gil Brook");
    }

    @Test
    void ofTwoAnswersAtOnceOneCounts() throws Exception {
        String slug = named.asking(YEAR + 6);
        Written written = named.write(slug, "At once", "Ida Race", false);
        var barrier = new CyclicBarrier(4);
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Future<MvcTestResult>> acts = IntStream.range(0, 4)
                    .mapToObj(one -> pool.submit(() -> {
                        barrier.await();
                        return answer(slug, written.email(), true);
                    }))
                    .toList();
            for (Future<MvcTestResult> act : acts) {
                assertThat(act.get()).hasStatus3xxRedirection();
            }
        }
        assertThat(sql.sql("SELECT count(*) FROM audit.act WHERE act = 'consultation.coauthor.answered'"
                                + " AND facts ->> 'coauthor' = ?")
                        .param(named.id(written.email()).toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void fiftyAskTheDatabaseAsOftenAsFive() {
        String slug = named.asking(YEAR + 7);
        String path = "/consultations/" + slug;
        plant(path, 5);
        List<Long> few = statements(path);
        plant(path, 45);
        assertThat(page(path + "/contributions?lang=en")).contains("Planted with all");
        assertThat(statements(path)).isEqualTo(few);
    }

    private void plant(String path, int many) {
        fates.sendMany(path, many);
        sql.sql("INSERT INTO consultation.coauthor (id, process, author, name, email, named_at, answer, answered_at)"
                        + " SELECT gen_random_uuid(), process, person, 'Planted with all', person || '@example.org', now(),"
                        + " 'AGREED', now() FROM consultation.contribution WHERE process ="
                        + " (SELECT id FROM consultation.process WHERE '/consultations/' || slug = ? AND removed_at IS NULL)"
                        + " ON CONFLICT DO NOTHING")
                .param(path)
                .update();
    }

    private List<Long> statements(String path) {
        return List.of(
                        path + "/contributions",
                        "/api/v1" + path + "/contributions?size=100",
                        path + "/contributions/ledger.csv")
                .stream()
                .map(address -> StatementCounts.least(
                        () -> assertThat(browser.get().uri(address)).hasStatusOk()))
                .toList();
    }

    private MvcTestResult askAgain(Written written) {
        return contributors.post(
                written.author(),
                NamedCoauthors.list(written.slug()) + "/" + named.id(written.email()) + "/letter",
                Map.of());
    }

    private MvcTestResult answer(String slug, String email, boolean agrees) {
        return post(slug, NamedCoauthors.token(email), agrees ? "AGREE" : "DECLINE");
    }

    private MvcTestResult post(String slug, String token, String reply) {
        var request = browser.post()
                .uri("/consultations/" + slug + "/co-author")
                .with(csrf())
                .param("token", token);
        return (reply == null ? request : request.param("reply", reply)).exchange();
    }

    private String state(String email) {
        return sql.sql("SELECT answer FROM consultation.coauthor WHERE email = ?")
                .param(email)
                .query(String.class)
                .single();
    }

    private long count(String email) {
        return sql.sql("SELECT count(*) FROM consultation.coauthor WHERE email = ?")
                .param(email)
                .query(Long.class)
                .single();
    }

    private String page(String address) {
        var result = browser.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return Owners.text(result);
    }
}
