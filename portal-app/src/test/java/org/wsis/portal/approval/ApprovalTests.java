package org.wsis.portal.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.approval.ApprovalId;
import org.wsis.approval.ApprovalView.State;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Asking;
import org.wsis.approval.Approvals.Deciding;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;

@PortalTest
class ApprovalTests {
    private static final String KIND = "tests.act";

    @Autowired
    Approvals approvals;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester browser;

    private final String subject = UUID.randomUUID().toString();

    private ApprovalId asked(AccountId by) {
        return ((Asking.Asked) approvals.ask(KIND, subject, "Because", by)).request();
    }

    private ApprovalId over(AccountId by) {
        ApprovalId id = new ApprovalId(UUID.randomUUID());
        database.sql("INSERT INTO approval.request (id, kind, subject, reason, asked_by, asked_at, expires_at)"
                        + " VALUES (?, ?, ?, 'Because', ?, ?, ?)")
                .params(
                        id.value(),
                        KIND,
                        subject,
                        by.value(),
                        Instant.now().minusSeconds(100).atOffset(ZoneOffset.UTC),
                        Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Test
    void anotherPersonDecidesOnce() {
        AccountId one = people.person("One");
        AccountId other = people.person("Other");
        ApprovalId id = asked(one);
        assertThat(approvals.approve(id, one, "My own")).isEqualTo(Deciding.OWN);
        assertThat(approvals.approve(id, other, "Right")).isEqualTo(Deciding.DONE);
        assertThat(approvals.refuse(id, people.person("Third"), "Late")).isEqualTo(Deciding.BEFORE);
        assertThat(approvals.find(id).orElseThrow().state()).isEqualTo(State.APPROVED);
        assertThat(approvals.find(id).orElseThrow().decidedBy()).isEqualTo(other);
    }

    @Test
    void oneRequestOfAKindForASubjectIsOpen() {
        AccountId one = people.person("One");
        ApprovalId first = asked(one);
        assertThat(approvals.ask(KIND, subject, "Again", people.person("Other")))
                .isEqualTo(new Asking.Before(first));
        approvals.refuse(first, people.person("Other"), "No");
        assertThat(approvals.ask(KIND, subject, "Again", one)).isInstanceOf(Asking.Asked.class);
    }

    @Test
    void aRequestExpiresByTheClock() {
        AccountId one = people.person("One");
        ApprovalId id = over(one);
        assertThat(approvals.find(id).orElseThrow().state()).isEqualTo(State.EXPIRED);
        assertThat(approvals.open(1000)).noneMatch(request -> request.id().equals(id));
        assertThat(approvals.approve(id, people.person("Other"), "Late")).isEqualTo(Deciding.EXPIRED);
        assertThat(approvals.ask(KIND, subject, "Again", one)).isInstanceOf(Asking.Asked.class);
    }

    @Test
    void ofManyWhoDecideAtTheSameTimeOneDoes() throws Exception {
        ApprovalId id = asked(people.person("One"));
        List<Callable<Deciding>> decisions = Stream.generate(() -> people.person("Other"))
                .limit(8)
                .<Callable<Deciding>>map(other -> () -> approvals.approve(id, other, "Right"))
                .toList();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            long done = many.invokeAll(decisions).stream()
                    .filter(decision -> decision.resultNow() == Deciding.DONE)
                    .count();
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    void theDatabaseLetsNobodyApproveTheirOwn() {
        AccountId one = people.person("One");
        ApprovalId id = asked(one);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("UPDATE approval.request SET state = 'APPROVED', decided_by = asked_by,"
                                + " decided_at = asked_at, answer = 'x' WHERE id = ?")
                        .param(id.value())
                        .update())
                .withMessageContaining("another_person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM approval.request",
                "TRUNCATE approval.request",
                "UPDATE approval.request SET reason = 'x' WHERE state <> 'OPEN'",
                "UPDATE approval.request SET asked_by = gen_random_uuid()",
            })
    void historyIsNotRewritten(String rewriting) throws SQLException {
        approvals.refuse(asked(people.person("One")), people.person("Other"), "No");
        try (Connection portal = TestDatabase.asApplication();
                Statement statement = portal.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(rewriting))
                    .matches(refused -> "42501".equals(refused.getSQLState()), "insufficient privilege");
        }
    }

    @Test
    void staffDecideOnThePageButNotAboutTheirOwn() {
        AccountId one = people.holding(Role.EDITOR);
        String page = "/admin/approvals/" + asked(one);
        assertThat(browser.get().uri(page).with(people.as(one)))
                .hasStatusOk()
                .bodyText()
                .contains("Another person has to decide")
                .doesNotContain("name=\"choice\"");
        assertThat(browser.get().uri("/admin/approvals").with(people.as(one)))
                .hasStatusOk()
                .bodyText()
                .contains(page);
        AccountId other = people.holding(Role.EDITOR);
        assertThat(browser.post()
                        .uri(page + "/decision")
                        .with(people.as(other))
                        .with(csrf())
                        .param("choice", "APPROVE"))
                .hasStatus(422);
        assertThat(browser.post()
                        .uri(page + "/decision")
                        .with(people.as(other))
                        .with(csrf())
                        .param("choice", "APPROVE")
                        .param("answer", "Right"))
                .hasRedirectedUrl(page);
        assertThat(browser.get().uri(page).with(people.as(other))).bodyText().contains("Approved");
    }

    @Test
    void whoeverIsNotStaffSeesNothing() {
        assertThat(browser.get().uri("/admin/approvals").with(people.asStakeholder()))
                .hasStatus(403);
    }
}
