package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** What a conflict keeps from staff is on none of their pages, and counts from the moment it is declared. */
@PortalTest
class ConflictTests {
    private static final String SECRET = "Planted secret request";
    private static final Grant EDITOR = new Grant(Role.EDITOR, null);

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JudgedConsultations consultations;

    @Autowired
    Organisations organisations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private String path;
    private AccountId author;
    private AccountId other;

    /** What ties somebody to a request. */
    enum Tie {
        OWN,
        SPEAKER,
        SPEAKER_WHO_LEFT,
        COAUTHOR,
        CONTACT,
        ORGANISATION,
        DECLARED
    }

    @BeforeEach
    void aConsultation() {
        path = consultations.begin();
        author = people.person("Author");
        other = people.holding(Role.EDITOR);
    }

    @ParameterizedTest
    @EnumSource
    void whatTiesStaffKeepsTheRequestFromAllTheirPages(Tie tie) {
        AccountId reader = people.person("Tied " + UUID.randomUUID(), EDITOR);
        UUID request = ask(tie, reader);
        assertThat(consultations.assess(path, request, consultations.member(path), 5, SECRET + " words"))
                .hasStatus3xxRedirection();
        consultations.decide(other, path, request, "ACCEPTED", SECRET + " reason", 0);
        assertHidden(reader, request);
        assertThat(consultations.release(other, path, request)).hasStatus3xxRedirection();
        assertHidden(reader, request);
        String contribution = "/admin" + path + "/contributions/1";
        assertThat(owners.page(browser, other, contribution))
                .as("there is something to find")
                .contains(SECRET, SECRET + " reason", "came with it is accepted");
        assertThat(consultations.decide(reader, path, request, "DECLINED", "x", 1))
                .hasStatus(404);
    }

    private void assertHidden(AccountId reader, UUID request) {
        String committee = "/admin" + path + "/committee";
        for (String page : new String[] {
            committee + "?lang=en",
            committee + "?kind=PARTNERSHIP&lang=en",
            committee + "/export.csv?lang=en",
            committee + "/letters?lang=en",
            "/admin" + path + "/contributions?lang=en",
            "/admin" + path + "/contributions/1?lang=en",
            "/admin/record?subject=consultation.request&id=" + request + "&lang=en"
        }) {
            assertThat(owners.page(browser, reader, page))
                    .as(page)
                    .doesNotContain(SECRET, "came with it is accepted", "ACCEPTED", "Planted speaker");
        }
        for (String page : new String[] {"", "/decision", "/letter"}) {
            assertThat(browser.get()
                            .uri(JudgedConsultations.staff(path, request) + page)
                            .with(people.as(reader))
                            .exchange())
                    .hasStatus(404);
        }
    }

    private UUID ask(Tie tie, AccountId reader) {
        OrganisationId organisation = organisations.findOrRegister("Organisation " + UUID.randomUUID(), null, "KE");
        UUID request = consultations.ask(path, tie == Tie.OWN ? reader : author, organisation.value(), SECRET, false);
        sql.sql("UPDATE consultation.contribution SET title = 'Open to all staff' WHERE organisation = ?")
                .param(organisation.value())
                .update();
        String email = people.email(reader).toUpperCase(Locale.ROOT);
        switch (tie) {
            case OWN -> {}
            case SPEAKER -> speaker(request, email);
            case SPEAKER_WHO_LEFT -> {
                speaker(request, email.toLowerCase(Locale.ROOT));
                sql.sql(
                                "SELECT consultation.leave_request(id, now()) FROM consultation.request_speaker WHERE email = ?")
                        .param(email.toLowerCase(Locale.ROOT))
                        .query(UUID.class)
                        .single();
            }
            case COAUTHOR ->
                sql.sql("INSERT INTO consultation.coauthor (id, process, author, name, email, named_at, answer)"
                                + " SELECT gen_random_uuid(), process, person, 'Other name', ?, now(), 'WAITING'"
                                + " FROM consultation.request WHERE id = ?")
                        .params(email.toLowerCase(Locale.ROOT), request)
                        .update();
            case CONTACT ->
                sql.sql("UPDATE consultation.request SET content = content || jsonb_build_object('partnership',"
                                + " jsonb_build_object('level', 'Gold', 'help', 'IN_KIND', 'contactName', 'Other name', 'contactEmail', ?::text))"
                                + " WHERE id = ?")
                        .params(email, request)
                        .update();
            case ORGANISATION ->
                sql.sql("INSERT INTO organisation.representative (id, organisation, account, function, state,"
                                + " requested_at, decided_at, decided_by)"
                                + " VALUES (gen_random_uuid(), ?, ?, 'Officer', 'APPROVED', now(), now(), ?)")
                        .params(organisation.value(), reader.value(), UUID.randomUUID())
                        .update();
            case DECLARED -> declare(request, reader);
        }
        return request;
    }

    private void speaker(UUID request, String email) {
        sql.sql("""
                        WITH named AS (INSERT INTO consultation.request_speaker (id, request, name, organisation, role,
                            email, hash, asked_at, answer) SELECT gen_random_uuid(), id, 'Other name', 'Institute',
                            'SPEAKER', ?, sha256(?::bytea), sent_at, 'WAITING' FROM consultation.request WHERE id = ?
                            RETURNING id, request, asked_at)
                        INSERT INTO consultation.request_sent_speaker (request, sent_at, place, speaker, gender)
                        SELECT request, asked_at, 2, id, 'UNSAID' FROM named""").params(email, email, request).update();
    }

    private void declare(UUID request, AccountId person) {
        sql.sql(
                        "INSERT INTO consultation.committee_conflict (request, person, at, words) VALUES (?, ?, now(), 'A friend')")
                .params(request, person.value())
                .update();
    }

    @Test
    void whoDeclaresAConflictInOneWindowDecidesInNoOther() throws Exception {
        AccountId both = member();
        UUID request = consultations.ask(path, author, SECRET, false);
        assertThat(afterDeclaring(both, request, () -> consultations.decide(both, path, request, "DECLINED", "x", 0)))
                .hasStatus(404);
        assertThat(count("verdict", request)).isZero();
    }

    @Test
    void whoDeclaresAConflictInOneWindowLetsNoLetterLeaveInAnother() throws Exception {
        AccountId both = member();
        UUID request = consultations.ask(path, author, SECRET, false);
        consultations.decide(other, path, request, "DECLINED", "x", 0);
        afterDeclaring(both, request, () -> consultations.release(both, path, request));
        assertThat(count("verdict_letter WHERE released_at IS NULL AND request", request))
                .isEqualTo(1);
        assertThat(consultations.release(other, path, request)).hasStatus3xxRedirection();
    }

    @Test
    void nobodyWaitsForAMemberWhoIsNoExpertAnyMore() {
        String name = "Former " + UUID.randomUUID();
        AccountId former = people.person(name, new Grant(Role.EXPERT, null));
        consultations.join(path, former);
        UUID request = consultations.ask(path, author, SECRET, false);
        String page = JudgedConsultations.staff(path, request) + "?lang=en";
        assertThat(owners.page(browser, other, page)).contains(name);
        sql.sql("UPDATE account.role_grant SET revoked_at = now(), revoke_reason = 'No expert' WHERE account_id = ?")
                .param(former.value())
                .update();
        assertThat(owners.page(browser, other, page)).doesNotContain(name);
    }

    private AccountId member() {
        AccountId both = people.person("Both " + UUID.randomUUID(), EDITOR, new Grant(Role.EXPERT, null));
        consultations.join(path, both);
        return both;
    }

    /** What becomes of an act that begins while the same person’s declaration waits: both wait for the request, that first. */
    private MvcTestResult afterDeclaring(AccountId person, UUID request, Callable<MvcTestResult> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = Objects.requireNonNull(transaction.execute(status -> {
                sql.sql("SELECT id FROM consultation.request WHERE id = ? FOR UPDATE")
                        .param(request)
                        .query(UUID.class)
                        .single();
                threads.submit(() -> owners.post(
                        browser,
                        person,
                        JudgedConsultations.mine(path, request) + "/conflict",
                        Map.of("tie", "A friend")));
                Awaitility.await().until(() -> waiting() == 1);
                var acting = threads.submit(act);
                Awaitility.await().until(() -> waiting() == 2);
                return acting;
            }));
            return running.get();
        }
    }

    private long waiting() {
        return sql.sql("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
                .query(Long.class)
                .single();
    }

    private int count(String rows, UUID request) {
        String where = rows.contains("WHERE") ? " = ?" : " WHERE request = ?";
        return sql.sql("SELECT count(*) FROM consultation." + rows + where)
                .param(request)
                .query(Integer.class)
                .single();
    }
}
