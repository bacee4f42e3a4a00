package org.wsis.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;

@PortalTest
class AuditTests {
    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void anActIsWrittenWithItsTransaction() {
        String subject = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> events.publishEvent(act(subject)));

        assertThat(kept(subject)).isEqualTo(1);
    }

    @Test
    void anActThatIsRolledBackLeavesNoTrace() {
        String subject = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(act(subject));
            status.setRollbackOnly();
        });

        assertThat(kept(subject)).isZero();
    }

    @Test
    void anActOutsideATransactionIsABug() {
        AuditedAct act = act(UUID.randomUUID().toString());

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> events.publishEvent(act));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit.act SET act = 'x'",
                "DELETE FROM audit.act",
                "TRUNCATE audit.act",
                "ALTER TABLE audit.act DISABLE TRIGGER ALL",
                "UPDATE schedule.amendment SET reason = 'x'",
                "DELETE FROM schedule.amendment",
                "TRUNCATE schedule.amendment CASCADE",
                "DELETE FROM schedule.notice",
            })
    void thePortalItselfCannotRewriteTheRecord(String rewriting) throws SQLException {
        try (Connection portal = TestDatabase.asApplication();
                Statement statement = portal.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(rewriting))
                    .matches(refused -> "42501".equals(refused.getSQLState()), "insufficient privilege");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit.act SET act = 'x'", "DELETE FROM audit.act", "TRUNCATE audit.act"})
    void notEvenTheOwnerRewritesTheRecordByAccident(String rewriting) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(rewriting))
                    .withMessageContaining("append-only");
        }
    }

    private static AuditedAct act(String subject) {
        var by = new AccountId(UUID.randomUUID());
        return new AuditedAct(
                by,
                Instant.parse("2026-01-01T00:00:00Z"),
                "test.done",
                "test.thing",
                subject,
                Map.of("a", "b", "c", "d"));
    }

    private int kept(String subject) {
        return database.sql("SELECT count(*) FROM audit.act WHERE subject_id = :id AND facts->>'c' = 'd'")
                .param("id", subject)
                .query(Integer.class)
                .single();
    }
}
