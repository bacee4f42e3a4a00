package org.wsis.portal.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.stocktaking.Machine;
import org.wsis.portal.stocktaking.StoredEntries;
import tools.jackson.databind.JsonNode;

@PortalTest
class ChangesTests {
    @Autowired
    Machine machine;

    @Autowired
    ChangeLog log;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void whatAppearsChangesAndGoesIsToldInThatOrderAndWhatIsGoneHasNoContent() {
        String start = end();
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", "Before"));
        JsonNode first = onlyChange(start, id);
        assertThat(first.get("change").asString()).isEqualTo("published");
        assertThat(first.get("kind").asString()).isEqualTo("stocktaking-entry");
        assertThat(first.get("item").get("title").asString()).isEqualTo("Before");
        assertThat(first.get("url").asString()).endsWith("/api/v1/stocktaking/entries/" + id);

        StoredEntries.execute(
                "UPDATE stocktaking.entry SET title = 'After', changed_at = now() WHERE id = '%s'".formatted(id));
        StoredEntries.execute("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE id = '%s'".formatted(id));
        List<JsonNode> all = changes(start, id);
        assertThat(all)
                .extracting(change -> change.get("change").asString())
                .containsExactly("published", "changed", "withdrawn");
        assertThat(all)
                .allSatisfy(change -> assertThat(change.get("item").isNull()).isTrue());
        assertThat(all.toString()).doesNotContain("Before", "After");
    }

    @Test
    void whatNobodySeesIsNoChange() {
        String start = end();
        UUID draft = StoredEntries.insert("DRAFT", Map.of());
        UUID id = StoredEntries.insert("PUBLISHED", Map.of());
        for (String unseen : List.of(
                "owner = gen_random_uuid()",
                "version = version + 1",
                "changed_at = now()",
                "contact_email = 'somebody@example.org'",
                "reviewer = gen_random_uuid()")) {
            StoredEntries.execute("UPDATE stocktaking.entry SET %s WHERE id = '%s'".formatted(unseen, id));
        }
        StoredEntries.execute("UPDATE stocktaking.entry SET title = 'Other' WHERE id = '%s'".formatted(draft));
        StoredEntries.execute("DELETE FROM stocktaking.entry WHERE id = '%s'".formatted(draft));
        assertThat(changes(start, id)).hasSize(1);
        assertThat(changes(start, draft)).isEmpty();
        StoredEntries.execute("UPDATE stocktaking.entry SET contact_public = true WHERE id = '%s'".formatted(id));
        assertThat(changes(start, id)).hasSize(2);
    }

    /** Taken back afterwards: the portal never deletes what was public, and its index would not learn of it. */
    @Test
    void aChangeThatIsCommittedLateIsNotMissed() throws SQLException {
        String start = end();
        try (Connection slow = TestDatabase.asOwner()) {
            slow.setAutoCommit(false);
            UUID late = StoredEntries.insert(slow, "PUBLISHED", Map.of("title", "Late"));
            UUID early = StoredEntries.insert("PUBLISHED", Map.of("title", "Early"));
            JsonNode meanwhile = page(start);
            assertThat(meanwhile.toString()).doesNotContain(late.toString(), early.toString());
            slow.commit();
            assertThat(follow(meanwhile.get("next").asString()))
                    .extracting(change -> change.get("id").asString())
                    .containsSubsequence(late.toString(), early.toString());
        }
    }

    @Test
    void aReaderWhoGoesOnPageByPageSeesEachChangeOnce() {
        String start = end();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            written.add(StoredEntries.insert("PUBLISHED", Map.of()).toString());
        }
        List<String> read = new ArrayList<>();
        JsonNode page;
        String next = start;
        do {
            page = machine.json("/api/v1/changes?size=2&since=" + next);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
            page.get("items").forEach(change -> read.add(change.get("id").asString()));
            next = page.get("next").asString();
        } while (page.get("more").asBoolean());
        assertThat(read).filteredOn(written::contains).containsExactlyElementsOf(written);
        assertThat(page(next).get("items").size()).isZero();
        assertThat(page(next).get("next").asString()).isEqualTo(next);
    }

    @Test
    void aDayWillDoAsABeginning() {
        UUID id = StoredEntries.insert("PUBLISHED", Map.of());
        StoredEntries.execute(
                "UPDATE stocktaking.entry SET title = 'Future', changed_at = '2199-06-01T00:00:00Z' WHERE id = '%s'"
                        .formatted(id));
        assertThat(changes("2199-06-01", id)).hasSize(1);
        assertThat(changes("2199-05-31T23:59:59Z", id)).hasSize(1);
        assertThat(changes("2199-06-02", id)).isEmpty();
        StoredEntries.execute("UPDATE changes.public_change SET at = now() WHERE item = '%s'".formatted(id));
        StoredEntries.execute("UPDATE stocktaking.entry SET changed_at = now() WHERE id = '%s'".formatted(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "MS4x", "2026-13-01", "%3Cb%3E", "-1"})
    void aPlaceThatIsNoneIsAProblem(String since) {
        var answer = machine.get("/api/v1/changes?since=" + since);
        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").asString().endsWith("/data#cursor");
    }

    @Test
    void aPlaceOfAnotherDatabaseIsRefused() {
        var answer = machine.get("/api/v1/changes?since=" + new Position(999_999_999_999L, 1));
        assertThat(answer).hasStatus(410).hasContentType("application/problem+json");
    }

    @Test
    void whatARestoredDatabaseBringsAlongIsShownAgain() throws Exception {
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", "Restored"));
        StoredEntries.execute(
                "UPDATE changes.public_change SET changed_in = '888888888888' WHERE item = '%s'".formatted(id));
        assertThat(changes(null, id)).isEmpty();
        StoredEntries.execute(new ClassPathResource("db/migration/afterMigrate__changes_of_a_restored_database.sql")
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(changes(null, id)).hasSize(1);
    }

    @Test
    void thePortalCannotWriteTheLog() throws SQLException {
        try (Connection portal = TestDatabase.asApplication();
                var statement = portal.createStatement()) {
            for (String sql : List.of(
                    "DELETE FROM changes.public_change",
                    "UPDATE changes.public_change SET at = now()",
                    "INSERT INTO changes.public_change (kind, item, change, at) VALUES ('a', gen_random_uuid(), 'CHANGED', now())",
                    "UPDATE stocktaking.public_entry SET title = 'x'")) {
                assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void manyChangesTakeAsManyStatementsAsOne() {
        String one = end();
        StoredEntries.insertAll(List.of(Map.of("organisation", UUID.randomUUID())));
        String many = settled();
        StoredEntries.insertAll(Stream.generate(() -> Map.<String, Object>of("organisation", UUID.randomUUID()))
                .limit(40)
                .toList());
        settled();
        assertThat(page(many).get("items").size()).isGreaterThanOrEqualTo(40);
        assertThat(statements("size=100&since=" + many)).isEqualTo(statements("size=1&since=" + one));
    }

    private long statements(String query) {
        return StatementCounts.least(
                () -> assertThat(machine.get("/api/v1/changes?" + query)).hasStatusOk());
    }

    private JsonNode onlyChange(String since, UUID id) {
        List<JsonNode> changes = changes(since, id);
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    /** Those of the thing, once everything written so far is settled: other transactions may run. */
    @Test
    void anEntryThatAppearsOrGoesChangesThoseThatContinueIt() {
        UUID former = StoredEntries.insert("RECEIVED", Map.of("title", "Before"));
        UUID later = StoredEntries.insert("PUBLISHED", Map.of("title", "After", "continues", former));
        String start = end();
        StoredEntries.execute("UPDATE stocktaking.entry SET state = 'PUBLISHED', published_at = now() WHERE id = '%s'"
                .formatted(former));
        JsonNode known = onlyChange(start, later);
        assertThat(known.get("change").asString()).isEqualTo("changed");
        assertThat(known.get("item").get("continues").asString()).endsWith(former.toString());
        String between = end();
        StoredEntries.execute("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE id = '%s'".formatted(former));
        assertThat(onlyChange(between, later).get("item").get("continues").isNull())
                .isTrue();
    }

    private List<JsonNode> changes(@Nullable String since, UUID id) {
        settled();
        return follow(since).stream()
                .filter(change -> change.get("id").asString().equals(id.toString()))
                .toList();
    }

    /** Waits until everything written so far can be shown; the place behind it. */
    private String settled() {
        long next = database.sql("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
        Awaitility.await().until(() -> log.now().transaction() >= next);
        return end();
    }

    private List<JsonNode> follow(@Nullable String since) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        String next = since;
        do {
            page = page(next);
            page.get("items").forEach(all::add);
            next = page.get("next").asString();
        } while (page.get("more").asBoolean());
        return all;
    }

    private JsonNode page(@Nullable String since) {
        return machine.json("/api/v1/changes" + (since == null ? "" : "?since=" + since));
    }

    private String end() {
        return log.now().toString();
    }
}
