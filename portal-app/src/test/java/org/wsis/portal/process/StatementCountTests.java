package org.wsis.portal.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;

/** A page with many rows by as many people asks the database no more often than one with a single row. */
@PortalTest
class StatementCountTests {
    private static final int MANY = 15;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    EntityManagerFactory entities;

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

    private long statements(String path, RequestPostProcessor reader) {
        Statistics hibernate = entities.unwrap(SessionFactory.class).getStatistics();
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        hibernate.setStatisticsEnabled(true);
        log.setLevel(Level.DEBUG);
        log.addAppender(seen);
        try {
            hibernate.clear();
            assertThat(browser.get().uri(path).with(reader)).hasStatusOk();
            long plain = seen.list.stream()
                    .filter(event ->
                            event.getThreadName().equals(Thread.currentThread().getName()))
                    .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                    .count();
            return plain + hibernate.getPrepareStatementCount();
        } finally {
            log.detachAppender(seen);
            log.setLevel(null);
            hibernate.setStatisticsEnabled(false);
        }
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
