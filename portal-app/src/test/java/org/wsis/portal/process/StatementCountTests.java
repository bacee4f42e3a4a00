package org.wsis.portal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representatives;
import org.wsis.organisation.Representatives.Asking;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.schedule.Following;
import org.wsis.schedule.Timetable;

/** A page with many rows by as many people asks the database no more often than one with a single row. */
@PortalTest
class StatementCountTests {
    private static final int MANY = 15;

    private final Map<UUID, AccountId> asked = new HashMap<>();

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Following following;

    @Autowired
    Organisations organisations;

    @Autowired
    Representatives representatives;

    @Test
    void theHistoryOfATextAndTheLinesPageDoNotAskMoreForMore() throws SQLException {
        RequestPostProcessor reader = people.asStakeholder();
        addRevision(1);
        long oneText = statements("/action-lines/C6/texts/report-2090", reader);
        long oneReport = statements("/action-lines/C6", reader);
        for (int number = 2; number <= MANY; number++) {
            addRevision(number);
            addReport(2000 + number);
        }
        assertThat(statements("/action-lines/C6/texts/report-2090", reader)).isEqualTo(oneText);
        assertThat(statements("/action-lines/C6", reader)).isEqualTo(oneReport);
    }

    @Test
    void theProposalsDoNotAskMoreForMore() throws SQLException {
        RequestPostProcessor editor = people.as(people.holding(Role.EDITOR));
        addProposal(1);
        long one = statements("/admin/matrix", editor);
        for (int goal = 2; goal <= MANY; goal++) {
            addProposal(goal);
        }
        assertThat(statements("/admin/matrix", editor)).isEqualTo(one);
    }

    @Test
    void whatAPersonFollowsAndRepresentsDoesNotAskMoreForMore() {
        AccountId person = people.person("A follower");
        RequestPostProcessor reader = people.as(person);
        follow(person, 1);
        ask(person, 1);
        long oneOfMine = statements("/account", reader);
        long oneOfDates = statements("/timeline/phases", reader);
        long oneOrganisation = statements("/account/organisations", reader);
        follow(person, Timetable.PROCESSES.size());
        ask(person, 8);
        assertThat(statements("/account", reader)).isEqualTo(oneOfMine);
        assertThat(statements("/timeline/phases", reader)).isEqualTo(oneOfDates);
        assertThat(statements("/account/organisations", reader)).isEqualTo(oneOrganisation);
        Timetable.PROCESSES.forEach(process -> following.stop(person, process));
    }

    @Test
    void theQueueDoesNotAskMoreForMoreRequests() {
        RequestPostProcessor editor = people.as(people.holding(Role.EDITOR));
        ask(people.person("First"), 1);
        long one = statements("/admin/queue", editor);
        for (int number = 0; number < MANY; number++) {
            ask(people.person("Number " + number), 1);
        }
        assertThat(statements("/admin/queue", editor)).isEqualTo(one);
    }

    @AfterEach
    void nothingWaits() {
        asked.forEach((request, person) -> representatives.leave(request, person));
    }

    private void follow(AccountId person, int processes) {
        Timetable.PROCESSES.stream().limit(processes).forEach(process -> following.follow(person, process));
    }

    private void ask(AccountId person, int number) {
        for (int one = 0; one < number; one++) {
            OrganisationId organisation = organisations.findOrRegister("Counted " + one, null, "KE");
            if (representatives.ask(organisation, person, "Officer") instanceof Asking.Done(UUID request)) {
                asked.put(request, person);
            }
        }
    }

    private long statements(String path, RequestPostProcessor reader) {
        return StatementCounts.least(
                () -> assertThat(browser.get().uri(path).with(reader)).hasStatusOk());
    }

    private void addRevision(int number) throws SQLException {
        insert("report-2090", number);
    }

    private void addReport(int year) throws SQLException {
        insert("report-" + year, 1);
    }

    private void insert(String slug, int number) throws SQLException {
        AccountId author = people.person("Author " + slug + " " + number);
        execute("""
                INSERT INTO process.line_revision (action_line, slug, number, body, written_by, written_at)
                VALUES ('C6', '%s', %d, 'Words', '%s', now())""".formatted(slug, number, author));
    }

    private void addProposal(int goal) throws SQLException {
        AccountId author = people.person("Facilitator " + goal);
        execute("""
                INSERT INTO process.matrix_proposal (id, version, action_line, sdg, act, targets, reason, state,
                    proposed_by, proposed_at)
                VALUES (gen_random_uuid(), 0, 'C6', %d, 'REMOVE', '', 'For a test', 'WAITING', '%s', now())""".formatted(goal, author));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
