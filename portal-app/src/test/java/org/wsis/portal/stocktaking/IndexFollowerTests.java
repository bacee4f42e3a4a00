package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.Stocktaking;

/** Another node writes rows of which this one sees no event. */
@PortalTest
class IndexFollowerTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Stocktaking stocktaking;

    @Test
    void whatAnotherNodeChangesOrWithdrawsIsFollowed() throws Exception {
        String before = word();
        String after = word();
        stocktaking.archive(new ArchiveEntry("Harbour " + before, null, "KE", false, List.of("C1"), 2016, "test"));
        assertThat(isFound(before)).isTrue();

        asAnotherNode("UPDATE stocktaking.entry SET title = 'Harbour %s' WHERE title = 'Harbour %s'"
                .formatted(after, before));
        await(after, true);
        assertThat(isFound(before)).isFalse();

        asAnotherNode("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE title = 'Harbour " + after + "'");
        await(after, false);
    }

    @Test
    void aTransactionThatCommitsLateIsFollowedToo() throws Exception {
        String late = word();
        stocktaking.archive(new ArchiveEntry("Quay " + late, null, "KE", false, List.of("C1"), 2016, "test"));
        try (Connection other = TestDatabase.asOwner()) {
            other.setAutoCommit(false);
            run(other, "UPDATE stocktaking.entry SET title = 'Quay x%s' WHERE title = 'Quay %s'".formatted(late, late));
            String meanwhile = word();
            stocktaking.archive(new ArchiveEntry("Pier " + meanwhile, null, "KE", false, List.of("C1"), 2016, "test"));
            Thread.sleep(Duration.ofSeconds(3));
            other.commit();
        }
        await("x" + late, true);
    }

    private void await(String word, boolean found) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> isFound(word) == found);
    }

    private boolean isFound(String word) throws Exception {
        return Owners.text(browser.get().uri("/search").param("q", word).exchange())
                .contains("/stocktaking/entries/");
    }

    private static void asAnotherNode(String change) throws SQLException {
        try (Connection other = TestDatabase.asOwner()) {
            run(other, change);
        }
    }

    private static void run(Connection other, String change) throws SQLException {
        try (var statement = other.createStatement()) {
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
