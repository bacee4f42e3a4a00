package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;
import org.wsis.search.Drift;
import org.wsis.search.IndexQueue;
import org.wsis.search.IndexedRegister;
import org.wsis.search.Indexes;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.Stocktaking;

/** The index takes in what was committed, and a comparison finds what it did not. */
@PortalTest
@Tag("search")
class IndexQueueTests {
    static final String AT_ONCE = "X-Test-At-Once";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Stocktaking stocktaking;

    @Autowired
    Indexes indexes;

    @Autowired
    SettledIndex index;

    @Autowired
    IndexQueue queue;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nothingWaits() throws InterruptedException {
        index.settle();
        indexes.check(register()); // whatever other tests have written past the portal
        index.settle();
    }

    @Test
    void whatIsPublishedIsFoundWithinASecond() {
        String word = word();
        archive("Harbour " + word);
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> isFoundAtOnce(word));
    }

    @Test
    void whatIsRolledBackIsNeverInTheQueue() {
        String word = word();
        transaction.executeWithoutResult(running -> {
            archive("Harbour " + word);
            running.setRollbackOnly();
        });
        assertThat(database.sql("SELECT count(*) FROM search.outbox_event")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(isFoundAtOnce(word)).isFalse();
    }

    @Test
    void aComparisonFindsAndMendsWhatWasWrittenPastTheQueue() throws Exception {
        String changed = word();
        String gone = word();
        archive("Quay " + changed);
        archive("Quay " + gone);
        index.settle();
        assertThat(indexes.check(register())).matches(Drift::isNone);

        past("UPDATE stocktaking.entry SET title = 'Quay x%s' WHERE title = 'Quay %s'".formatted(changed, changed));
        past("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE title = 'Quay %s'".formatted(gone));
        Drift drift = indexes.check(register());

        assertThat(drift.missing()).isZero();
        assertThat(drift.stale()).isEqualTo(2);
        index.settle();
        assertThat(isFoundAtOnce("x" + changed)).isTrue();
        assertThat(isFoundAtOnce(gone)).isFalse();
        assertThat(indexes.check(register())).matches(Drift::isNone);
        assertThat(indexes.lastCheck(register()).orElseThrow().missing()).isZero();
    }

    @Test
    void anIndexThatLostAnEntryHasItAgainAfterTheCheck() throws Exception {
        String word = word();
        archive("Pier " + word);
        index.settle();
        past("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE title = 'Pier " + word + "'");
        indexes.check(register());
        index.settle();
        past("UPDATE stocktaking.entry SET state = 'PUBLISHED' WHERE title = 'Pier " + word + "'");

        Drift drift = indexes.check(register());

        assertThat(drift.missing()).isEqualTo(1);
        assertThat(drift.published()).isPositive();
        index.settle();
        assertThat(isFoundAtOnce(word)).isTrue();
    }

    @Test
    void whatWasGivenUpHoldsNothingUpAndIsForgottenWhenNothingDiffers() throws Exception {
        try (Connection other = TestDatabase.asOwner();
                var statement = other.createStatement()) {
            statement.execute(
                    "INSERT INTO search.outbox_event (id, entity_name, entity_id, entity_id_hash, payload, retries,"
                            + " process_after, status) VALUES (gen_random_uuid(), 'PublishedEntry', gen_random_uuid()::text, 0,"
                            + " '', 3, now(), 'ABORTED')");
        }
        assertThat(queue.givenUp()).isEqualTo(1);
        assertThat(queue.waiting()).isZero();

        assertThat(indexes.check(register())).matches(Drift::isNone);

        assertThat(queue.givenUp()).isZero();
    }

    @Test
    void theSiteStaysCompleteWhileTheIndexIsFilledAnew() throws Exception {
        String word = word();
        archive("Mole " + word);
        index.settle();

        assertThat(indexes.rebuild(register())).isPositive();
        do {
            assertThat(isFoundAtOnce(word)).isTrue();
        } while (database.sql("SELECT count(*) FROM search.outbox_event")
                        .query(Long.class)
                        .single()
                > 0);

        assertThat(isFoundAtOnce(word)).isTrue();
        assertThat(indexes.check(register())).matches(Drift::isNone);
    }

    private IndexedRegister register() {
        return indexes.registers().getFirst();
    }

    private void archive(String title) {
        stocktaking.archive(new ArchiveEntry(title, null, "KE", false, List.of("C1"), 2016, "test"));
    }

    private boolean isFoundAtOnce(String word) {
        try {
            return Owners.text(browser.get()
                            .uri("/search")
                            .param("q", word)
                            .header(AT_ONCE, "yes")
                            .exchange())
                    .contains("/stocktaking/entries/");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void past(String change) throws SQLException {
        try (Connection other = TestDatabase.asOwner();
                var statement = other.createStatement()) {
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
