package org.wsis.portal.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.database.TestDatabase;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.Stocktaking;

/** Pages are kept in memory, and yet true: another node writes rows of which this one sees no event. */
@PortalTest
class UpToDateTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Stocktaking stocktaking;

    @Autowired
    Organisations organisations;

    @Autowired
    Clock clock;

    @Test
    void anEntryIsReadOnceWhileNobodyWrites() {
        String page = published("Lighthouse " + word()).path();
        assertThat(page(page)).contains("Lighthouse");

        assertThat(StatementCounts.least(() -> page(page)))
                .as("only whether anything was written")
                .isEqualTo(1);
    }

    @Test
    void anEntryChangedOrWithdrawnByAnotherNodeIsSoAtOnce() throws SQLException {
        String before = word();
        String after = word();
        String page = published("Lock " + before).path();
        assertThat(page(page)).contains("Lock " + before);
        assertThat(page("/")).contains("Lock " + before);

        asAnotherNode(
                "UPDATE stocktaking.entry SET title = 'Lock %s' WHERE title = 'Lock %s'".formatted(after, before));
        assertThat(page(page)).contains("Lock " + after).doesNotContain(before);
        assertThat(page("/")).contains("Lock " + after).doesNotContain(before);

        asAnotherNode("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE title = 'Lock " + after + "'");
        assertThat(browser.get().uri(page)).hasStatus(404);
        assertThat(page("/")).doesNotContain(after);
    }

    @Test
    void whatCommitsLateIsSeenWhenItCommits() throws SQLException {
        String late = word();
        String page = published("Buoy " + late).path();
        try (Connection other = TestDatabase.asOwner()) {
            other.setAutoCommit(false);
            run(other, "UPDATE stocktaking.entry SET title = 'Buoy x%s' WHERE title = 'Buoy %s'".formatted(late, late));
            published("Mole " + word());
            assertThat(page(page)).contains("Buoy " + late);
            other.commit();
        }
        assertThat(page(page)).contains("Buoy x" + late);
    }

    @Test
    void anOrganisationIsShownByItsPresentName() throws SQLException {
        String before = "Harbour Office " + word();
        String after = "Port Office " + word();
        String title = "Crane " + word();
        OrganisationId office = organisations.findOrRegister(before, null, "KE");
        String page = stocktaking
                .archive(new ArchiveEntry(title, office, "KE", false, List.of("C1"), 2016, "test"))
                .path();
        assertThat(page(page)).contains(before);

        asAnotherNode("UPDATE organisation.organisation SET name = '%s' WHERE name = '%s'".formatted(after, before));
        assertThat(page(page)).contains(after).doesNotContain(before);
    }

    @Test
    void aPhaseOpenedOrClosedByAnotherNodeIsSoAtOnce() throws SQLException {
        String title = "Hearing " + word();
        assertThat(page("/")).doesNotContain(title);

        asAnotherNode("""
                INSERT INTO schedule.phase (id, version, process, edition, key, title, author, opens_at, closes_at, created_at)
                VALUES (gen_random_uuid(), 0, 'forum', '%s', 'papers', '%s', gen_random_uuid(), '%s', '%s', now())
                """.formatted(word(), title, now(-1), now(5)));
        assertThat(page("/")).contains(title);

        asAnotherNode("UPDATE schedule.phase SET closes_at = '%s' WHERE title = '%s'".formatted(now(0), title));
        assertThat(page("/")).doesNotContain("<bdi lang=\"en\">" + title + "</bdi></a></h3>");
    }

    @Test
    void whatWasPublicStays() throws SQLException {
        String title = "Pier " + word();
        published(title);
        for (String removal : List.of(
                "DELETE FROM stocktaking.entry WHERE title = '" + title + "'",
                "DELETE FROM schedule.phase",
                "DELETE FROM organisation.organisation")) {
            try (Connection portal = TestDatabase.asApplication()) {
                assertThatThrownBy(() -> run(portal, removal)).isInstanceOf(SQLException.class);
            }
        }
    }

    private EntryId published(String title) {
        return stocktaking.archive(new ArchiveEntry(title, null, "KE", false, List.of("C1"), 2016, "test"));
    }

    private Instant now(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private String page(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
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
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }
}
