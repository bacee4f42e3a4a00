package org.wsis.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis.portal.forum.RegisteredPeople.typed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.PersonalData;
import org.wsis.account.Role;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.forum.registration.call.Terms;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** People register for an edition of the Forum, change what they said and cancel. */
@PortalTest
class RegistrationTests {
    private static final int YEAR = 2930;
    private static final int AGAIN = 2931;
    private static final int CLOSED = 2932;
    private static final int RACED = 2933;
    private static final int SMALL = 2934;
    private static final int GONE = 2935;
    private static final int TERMS = 2936;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RegisteredPeople registered;

    @Autowired
    JdbcClient sql;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    List<PersonalData> data;

    @Test
    void aPersonRegistersChangesCancelsAndComesAgain() {
        registered.open(YEAR, false, null);
        AccountId person = people.person("Ada Register");
        String page = page(YEAR);
        assertThat(owners.page(browser, person, page)).contains("value=\"Ada Register\"");
        assertThat(owners.post(browser, person, page, typed("Ada R.", "ON_SITE", Map.of("gender", "WOMAN"))))
                .hasRedirectedUrl(page);
        assertThat(letters(person)).containsExactly("forum.registration.letter.confirmed");
        String shown = owners.page(browser, person, page);
        assertThat(shown).contains("value=\"Ada R.\"", "Approved");
        assertThat(owners.post(browser, person, page, typed("Ada C.", "REMOTE", version(shown))))
                .hasStatus3xxRedirection();
        assertThat(owners.post(browser, person, page, typed("Too late", "REMOTE", version(shown))))
                .as("from an old page")
                .hasStatus(409)
                .bodyText()
                .contains("It was changed meanwhile", "Too late");
        assertThat(owners.post(browser, person, page + "/cancellation", Map.of()))
                .hasStatus3xxRedirection();
        shown = owners.page(browser, person, page);
        assertThat(shown).contains("Cancelled").doesNotContain("/cancellation");
        assertThat(owners.post(browser, person, page, typed("Ada C.", "REMOTE", version(shown))))
                .hasStatus3xxRedirection();
        assertThat(registered.count(YEAR)).isEqualTo(1);
        assertThat(owners.page(browser, person, "/account")).contains("Forum of registrations " + YEAR);
    }

    @Test
    void aFormThatIsRefusedKeepsWhatWasTyped() {
        registered.open(YEAR + 10, false, null);
        AccountId person = people.person("A typist");
        for (Map<String, String> wrong : List.of(
                Map.of("country", "XX"),
                Map.of("name", "   "),
                Map.of("organisation", "x".repeat(301)),
                Map.of("mode", "FLYING"),
                Map.of("mode", "REMOTE", "visa", "true"))) {
            assertThat(owners.post(browser, person, page(YEAR + 10), typed("Kept Name", "ON_SITE", wrong)))
                    .as("%s", wrong)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Editor");
        }
        assertThat(registered.count(YEAR + 10)).isZero();
        assertThat(browser.get().uri(page(YEAR + 10))).hasStatus3xxRedirection();
    }

    @Test
    void theFormOfTheNextEditionBeginsAsBefore() {
        registered.open(AGAIN, false, null);
        registered.open(AGAIN + 10, false, null);
        AccountId person = people.person("Twice");
        registered.register(AGAIN, person, "Twice Here", Attendance.ON_SITE, false);
        assertThat(owners.page(browser, person, page(AGAIN + 10) + "?lang=en"))
                .contains("Fill in as for " + AGAIN)
                .doesNotContain("Twice Here");
        assertThat(owners.page(browser, person, page(AGAIN + 10) + "?like=before"))
                .contains("Twice Here", "Institute of Registrations");
        assertThat(registered.count(AGAIN + 10)).isZero();
    }

    @Test
    void theDeadlineIsThatOfTheRequestAndAMovedEditionKeepsItsPeople() {
        registered.open(CLOSED, false, null);
        AccountId early = people.person("Early");
        registered.register(CLOSED, early, "Early Bird", Attendance.REMOTE, false);
        Instant now = Instant.now();
        registered.terms(
                CLOSED,
                new Terms(now.minus(Duration.ofDays(2)), now.minus(Duration.ofSeconds(1)), true, true, true, null));
        assertThat(owners.post(browser, people.person("Late"), page(CLOSED), typed("Late", "REMOTE", Map.of())))
                .hasStatus(409);
        assertThat(registered.count(CLOSED)).isEqualTo(1);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.post(
                        browser,
                        editor,
                        "/admin/forum/" + CLOSED + "/dates",
                        Map.of("version", "0", "starts", (CLOSED + 1) + "-05-01", "ends", (CLOSED + 1) + "-05-04")))
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, early, page(CLOSED) + "?lang=en")).contains("Approved", "Registration closed");
        assertThat(owners.post(browser, early, page(CLOSED) + "/cancellation", Map.of()))
                .as("after the deadline, too")
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, early, page(CLOSED))).contains("Cancelled");
    }

    @Test
    void ofManyTabsAtOnceOneRegisters() throws Exception {
        registered.open(RACED, true, null);
        AccountId person = people.person("Many tabs");
        assertThat(statuses(8, tab -> owners.post(browser, person, page(RACED), typed("Tab", "ON_SITE", Map.of()))))
                .containsExactlyInAnyOrder(302, 409, 409, 409, 409, 409, 409, 409);
        assertThat(registered.count(RACED)).isEqualTo(1);
        assertThat(letters(person)).containsExactly("forum.registration.letter.received");
    }

    @Test
    void ofManyPeopleForFewPlacesOnlySoManyGetOne() throws Exception {
        registered.open(SMALL, true, 3);
        List<AccountId> many = IntStream.range(0, 8)
                .mapToObj(one -> people.person("Pushing " + one))
                .toList();
        List<Integer> answers = statuses(
                8, one -> owners.post(browser, many.get(one), page(SMALL), typed("P" + one, "ON_SITE", Map.of())));
        assertThat(answers).filteredOn(status -> status == 302).hasSize(3);
        assertThat(registered.count(SMALL)).isEqualTo(3);
        assertThat(owners.post(browser, people.person("Remote"), page(SMALL), typed("R", "REMOTE", Map.of())))
                .as("from afar there is no limit")
                .hasStatus3xxRedirection();
    }

    @Test
    void whoLeavesThePortalLeavesNoName() {
        registered.open(GONE, false, null);
        AccountId person = people.person("Leaving");
        registered.register(GONE, person, "Planted Leaver", Attendance.ON_SITE, true);
        PersonalData part = data.stream()
                .filter(one -> one.name().equals("forum-registrations"))
                .findFirst()
                .orElseThrow();
        assertThat(part.of(person).toString()).contains("Planted Leaver", "Institute of Registrations");
        transaction.executeWithoutResult(status -> members.delete(person));
        assertThat(sql.sql("SELECT state || ' ' || coalesce(name, organisation, occupation, person::text, 'nobody')"
                                + " FROM forum.registration WHERE edition = ?")
                        .param(GONE)
                        .query(String.class)
                        .list())
                .containsExactly("CANCELLED nobody");
        assertThat(part.of(person)).isEmpty();
    }

    @Test
    void staffSetTheTermsInGeneva() {
        registered.edition(TERMS);
        AccountId editor = people.holding(Role.EDITOR);
        String form = "/admin/forum/" + TERMS + "/registrations/terms";
        var terms =
                Map.of("opensAt", "2026-07-01T08:00", "closesAt", "2930-01-15T23:00", "onSite", "true", "places", "10");
        assertThat(owners.page(browser, people.person("Reader"), page(TERMS) + "?lang=en"))
                .contains("has not been announced yet");
        assertThat(owners.post(
                        browser, editor, form, Map.of("opensAt", "2930-01-15T23:00", "closesAt", "2026-07-01T08:00")))
                .hasStatus(422);
        assertThat(owners.post(browser, editor, form, terms))
                .hasRedirectedUrl("/admin/forum/" + TERMS + "/registrations");
        assertThat(owners.post(browser, editor, form, terms))
                .as("from an old page")
                .hasStatus(409);
        assertThat(owners.post(browser, people.person("Nobody"), form, terms)).hasStatus(403);
        assertThat(sql.sql("SELECT opens_at FROM forum.registration_call WHERE edition = ?")
                        .param(TERMS)
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single())
                .isEqualTo(Instant.parse("2026-07-01T06:00:00Z"));
        assertThat(owners.page(browser, people.person("Reader"), "/forum/" + TERMS + "?lang=en"))
                .contains("Registration is open until");
    }

    @Test
    void theDatabaseHoldsOneForAPersonAndAnEdition() {
        registered.open(YEAR + 13, false, null);
        AccountId person = people.person("Once");
        registered.register(YEAR + 13, person, "Once", Attendance.REMOTE, false);
        assertThatThrownBy(() -> sql.sql("INSERT INTO forum.registration SELECT gen_random_uuid(), version, edition,"
                                + " person, state, mode, type, organisation, organisation_id, country, gender,"
                                + " occupation, name, needs, visa, listed, 'AAAAABBBBBCCCCCDDDDD', created_at,"
                                + " changed_at FROM forum.registration WHERE person = ?")
                        .param(person.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("registration_edition_person_key");
    }

    /** Asks at once; the statuses of the answers. */
    private static List<Integer> statuses(int times, IntFunction<MvcTestResult> ask) throws Exception {
        var barrier = new CyclicBarrier(times);
        try (var pool = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> answers = IntStream.range(0, times)
                    .mapToObj(one -> pool.submit(() -> {
                        barrier.await();
                        return ask.apply(one).getResponse().getStatus();
                    }))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    private List<String> letters(AccountId person) {
        return sql.sql("SELECT kind FROM mail.letter WHERE recipient = ? ORDER BY number")
                .param(people.email(person))
                .query(String.class)
                .list();
    }

    private static Map<String, String> version(String page) {
        return Map.of("version", Owners.version(page));
    }

    private static String page(int year) {
        return "/forum/" + year + "/register";
    }
}
