package org.wsis.portal.hostile;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.account.People;
import org.wsis.portal.jobs.RestingJobs;
import org.wsis.portal.prizes.RunningContests;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.stocktaking.report.freeze.ReportWorker;

/** What the planting of forms needs: people with browsers, entries, transactions. */
@Component
class Ground {
    /** An Action Line about which no other test proposes anything. */
    static final String LINE = "C11";

    private static final String TITLE = "An entry to be attacked";

    private final ObjectProvider<MockMvcTester> portal;
    private final WebApplicationContext context;
    private final People people;
    private final Owners owners;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final ReportWorker reports;
    private final RunningContests contests;
    private final VotingContest votes;
    private final RestingJobs jobs;
    private MockMvcTester door;
    private String since;

    Ground(
            ObjectProvider<MockMvcTester> portal,
            WebApplicationContext context,
            People people,
            Owners owners,
            TransactionTemplate transaction,
            JdbcClient database,
            ReportWorker reports,
            RunningContests contests,
            VotingContest votes,
            RestingJobs jobs) {
        this.portal = portal;
        this.context = context;
        this.people = people;
        this.owners = owners;
        this.transaction = transaction;
        this.database = database;
        this.reports = reports;
        this.contests = contests;
        this.votes = votes;
        this.jobs = jobs;
    }

    Caller visitor() {
        return new Caller(door(), null);
    }

    Caller as(AccountId account) {
        return new Caller(door(), people.cookie(account));
    }

    /** The whole filter chain, without the record of each request that Boot keeps for failing tests. */
    private synchronized MockMvcTester door() {
        if (door == null) {
            var everything = new SpringBootMockMvcBuilderCustomizer(context);
            everything.setPrint(MockMvcPrint.NONE);
            DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
            everything.customize(builder);
            door = MockMvcTester.create(builder.build());
        }
        return door;
    }

    Caller as(Role role) {
        return as(people.holding(role));
    }

    People people() {
        return people;
    }

    JdbcClient database() {
        return database;
    }

    <T> T inTransaction(Supplier<T> act) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> act.get()));
    }

    /** A whole entry that is not sent. */
    UUID draft(AccountId owner) {
        return owners.draft(portal.getObject(), owner, TITLE);
    }

    /** An entry that waits for its verdict. */
    UUID waiting() {
        AccountId owner = people.person("Owner of a waiting entry");
        UUID id = draft(owner);
        owners.send(portal.getObject(), owner, id);
        return id;
    }

    /** An entry that everybody can read. */
    UUID published(AccountId owner) {
        return owners.published(portal.getObject(), owner, TITLE);
    }

    /** Takes the proposals for the line of these tests out of the way. */
    void declineProposals() {
        database.sql("UPDATE process.matrix_proposal SET state = 'DECLINED', decided_by = proposed_by, decided_at ="
                        + " now(), decision_reason = 'Planted' WHERE state IN ('WAITING', 'ACCEPTED') AND"
                        + " action_line = ?")
                .param(LINE)
                .update();
    }

    /** What changes the database by itself would be taken for what a form did. */
    void nobodyElseWorks() throws SQLException {
        reports.stop();
        jobs.begin();
        try (Tables tables = new Tables()) {
            tables.watch();
        }
    }

    /** Ends that rest. */
    void workGoesOn() throws SQLException {
        try (Tables tables = new Tables()) {
            tables.unwatch();
            tables.settle();
        }
        jobs.end();
        reports.start();
    }

    /** What is reported from now on is planted. */
    void begin() {
        since = database.sql("SELECT now()::text").query(String.class).single();
    }

    /** Lets all administrators rest, so that there is none. */
    void withoutAdministrators() {
        database.sql("UPDATE account.role_grant SET revoked_at = now(), revoke_reason = 'resting for a test'"
                        + " WHERE role = 'ADMINISTRATOR' AND revoked_at IS NULL")
                .update();
    }

    /** Ends the rest of administrators, and empties the queues of what was planted: other tests look at them, too. */
    void tidy() {
        database.sql("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE state IN ('RECEIVED', 'IN_REVIEW')"
                        + " AND title = ?")
                .param(TITLE)
                .update();
        database.sql("UPDATE service.problem SET state = 'CLOSED', decision = 'Planted', decided_by = ?, decided_at"
                        + " = now() WHERE state = 'OPEN' AND reported_at >= ?::timestamptz")
                .params(UUID.randomUUID(), since)
                .update();
        database.sql("UPDATE organisation.representative SET state = 'WITHDRAWN', decided_at = now()"
                        + " WHERE state = 'REQUESTED' AND requested_at >= ?::timestamptz")
                .param(since)
                .update();
        database.sql("UPDATE stocktaking.takeover SET state = 'WITHDRAWN', decided_at = now()"
                        + " WHERE state = 'REQUESTED' AND requested_at >= ?::timestamptz")
                .param(since)
                .update();
        database.sql("UPDATE stocktaking.report SET state = 'DRAFT', frozen_by = NULL"
                        + " WHERE state = 'FREEZING' AND created_at >= ?::timestamptz")
                .param(since)
                .update();
        database.sql("DELETE FROM stocktaking.report WHERE state = 'DRAFT' AND created_at >= ?::timestamptz")
                .param(since)
                .update();
        contests.end(PrizesRoom.CONTEST);
        votes.end();
        declineProposals();
        database.sql("UPDATE account.role_grant SET revoked_at = NULL, revoke_reason = NULL"
                        + " WHERE revoke_reason = 'resting for a test'")
                .update();
    }
}
