package org.wsis.portal.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.wsis.portal.database.KillableServer;
import org.wsis.portal.database.TestDatabase;

/**
 * A portal with an embedded index in a process of its own, ended by {@code kill -9} in the middle of its work, like its
 * database, and by a polite signal, and portals that may not stand beside it. The tests are one story, because every start takes seconds.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledPortalTests {
    private static final String ADMINISTRATOR = "first.administrator@nodes.example";
    private static final String PASSWORD = "eleven quiet lanterns over Geneva";
    private static final String INDEX = "/admin/search";
    /** Longer than anything takes on a busy machine. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final Map<String, String> SETTINGS = new HashMap<>();
    private static Path folder;
    private static KillableServer server;
    private static Rows rows;
    private static volatile Node portal;

    @BeforeAll
    static void aPortalStarts() throws IOException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "killed");
        server = KillableServer.start(folder.resolve("postgresql"));
        String database = server.database("portal_killed");
        rows = new Rows(database);
        SETTINGS.putAll(TestDatabase.settings(database));
        SETTINGS.put("PORTAL_ADMIN_EMAIL", ADMINISTRATOR);
        SETTINGS.put("PORTAL_ADMIN_PASSWORD", PASSWORD);
        SETTINGS.put("PORTAL_STAFF_SECOND_FACTOR", "optional");
        SETTINGS.put("PORTAL_FILES_DIRECTORY", folder.resolve("files").toString());
        SETTINGS.put("PORTAL_SHUTDOWN_PAUSE", "2s");
        portal = Node.start("portal", folder, SETTINGS).ready();
    }

    @AfterAll
    static void nothingIsLeftRunning() throws IOException {
        portal.close();
        server.close();
    }

    @Test
    @Order(1)
    void aSecondPortalWithAnEmbeddedIndexIsRefusedAndSaysWhatToSet() throws Exception {
        try (Node second = Node.start("second", folder, SETTINGS)) {
            assertThat(second.process().waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(second.process().exitValue()).isEqualTo(1);
            assertThat(second.log())
                    .contains("Another portal already keeps an embedded search index", "PORTAL_SEARCH_URL")
                    .doesNotContain("\tat ");
        }
        assertThat(new Visitor().get(portal, "/stocktaking").status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void anImportOutlivesAKilledPortalAndASubmissionThatWasAcknowledged() throws Exception {
        UUID entry = UUID.randomUUID();
        var owner = new Visitor().signIn(portal, Entering.person(rows, "sender", ADMINISTRATOR), PASSWORD);
        Entering.write(owner, portal, entry, "Acknowledged");
        var table = new Table(2_000);
        var editor = new Visitor().signIn(portal, ADMINISTRATOR, PASSWORD);
        Run run = Run.upload(rows, editor, portal, table);
        within(LONG).until(() -> run.is("CHECKED"));
        assertThat(editor.post(portal, run.execution(), Map.of()).status()).isEqualTo(302);
        within(LONG).until(() -> run.written() > 200);
        assertThat(Entering.send(owner, portal, entry).location()).endsWith("/receipt");
        portal.kill();
        table.isHalfWritten(rows, run.id());

        portal = Node.start("portal", folder, SETTINGS).ready();

        assertThat(owner.get(portal, "/stocktaking/mine/" + entry + "/receipt").body())
                .contains("Acknowledged");
        within(LONG).until(() -> run.is("DONE"));
        table.isWritten(rows, run.id());
        assertNothingDrifted();
    }

    @Test
    @Order(3)
    void anImportThatChangesWhatIsThereOutlivesAKilledPortal() throws Exception {
        var table = new Table(2_000);
        var editor = new Visitor().signIn(portal, ADMINISTRATOR, PASSWORD);
        Run run = Run.upload(rows, editor, portal, table.corrected());
        within(LONG).until(() -> run.is("CHECKED"));
        assertThat(editor.post(portal, run.execution(), Map.of()).status()).isEqualTo(302);
        within(LONG).until(() -> table.changed(rows, run.id()) > 200);
        portal.kill();
        assertThat(table.changed(rows, run.id())).isLessThan(table.changes());
        table.isWhollyChanged(rows, run.id());

        portal = Node.start("portal", folder, SETTINGS).ready();

        within(LONG).until(() -> run.is("DONE"));
        assertThat(table.changed(rows, run.id())).isEqualTo(table.changes());
        table.isWhollyChanged(rows, run.id());
        assertNothingDrifted();
    }

    @Test
    @Order(4)
    void anIndexThatIsBeingFilledOutlivesAKilledPortal() throws Exception {
        var editor = new Visitor().signIn(portal, ADMINISTRATOR, PASSWORD);
        String index = index(editor);
        assertThat(editor.post(portal, INDEX + "/" + index + "/rebuilds", Map.of())
                        .status())
                .isEqualTo(302);
        within(LONG).until(() -> rows.count("SELECT count(*) FROM search.outbox_event") > 100);
        portal.kill();
        assertThat(rows.count("SELECT count(*) FROM search.outbox_event")).isPositive();

        portal = Node.start("portal", folder, SETTINGS).ready();

        assertThat(new Visitor().get(portal, "/search?q=Project").body()).contains("/stocktaking/entries/");
        assertNothingDrifted();
    }

    @Test
    @Order(5)
    void aReportThatIsBeingFrozenOutlivesAKilledPortal() throws Exception {
        LargeReport report = LargeReport.on(rows, Table.YEAR);
        report.freeze();
        try (Connection held = report.hold()) {
            within(LONG).until(report::isHalfCopied);
            portal.kill();
            report.isUntouched();
            held.rollback();
        }
        within(LONG)
                .until(() ->
                        rows.count("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'portal'") == 0);
        report.isUntouched();

        portal = Node.start("portal", folder, SETTINGS).ready();

        within(LONG).until(report::isFrozen);
        report.isWhole();
        assertNothingDrifted();
    }

    @Test
    @Order(6)
    void acknowledgedVotesOutliveAKilledPortalAndNoneIsDoubled() throws Exception {
        try (var voters = Voters.of(rows, 2095, portal, ADMINISTRATOR, PASSWORD)) {
            voters.begin(() -> portal);
            within(LONG).until(() -> voters.acknowledged().size() > 40);
            portal.kill();
            voters.areStored(voters.acknowledged());

            portal = Node.start("portal", folder, SETTINGS).ready();

            voters.finish();
        }
    }

    @Test
    @Order(7)
    void acknowledgedVotesOutliveAKilledDatabaseAndNoneIsDoubled() throws Exception {
        try (var voters = Voters.of(rows, 2096, portal, ADMINISTRATOR, PASSWORD)) {
            voters.begin(() -> portal);
            within(LONG).until(() -> voters.acknowledged().size() > 40);
            server.kill();
            Set<String> before = voters.acknowledged();

            server.again();

            voters.areStored(before);
            voters.finish();
        }
    }

    @Test
    @Order(8)
    void aStoppedPortalSaysSoFirstAndFinishesWhatItHasBegun() throws Exception {
        try (Connection owner = TestDatabase.asOwner(rows.database());
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE process.publication IN ACCESS EXCLUSIVE MODE");
            var slow = new Visitor().begin(portal, "/publications");
            within(LONG)
                    .until(() -> rows.count("SELECT count(*) FROM pg_locks WHERE NOT granted"
                                    + " AND relation = 'process.publication'::regclass")
                            > 0);

            Process stopping = portal.terminate();

            within(LONG).until(() -> portal.readiness() == 503);
            assertThat(new Visitor().get(portal, "/about").status())
                    .as("still answers")
                    .isEqualTo(200);
            within(LONG).until(() -> portal.readiness() == 0);
            assertThat(slow).isNotDone();
            owner.commit();
            assertThat(slow.get(1, TimeUnit.MINUTES).status()).isEqualTo(200);
            assertThat(slow.get().body()).contains("</html>");
            assertThat(stopping.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(stopping.exitValue()).isEqualTo(143);
        }
    }

    @Test
    @Order(9)
    void aSecondPortalOnADataFolderIsRefusedAndSaysWhatToDo() throws Exception {
        Path data = folder.resolve("data");
        try (var inUse = new LockedFolder(data);
                Node second = Node.start("second", folder, Map.of("PORTAL_DATABASE_DIRECTORY", data.toString()))) {
            assertThat(second.process().waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(second.process().exitValue()).isEqualTo(1);
            assertThat(second.log())
                    .contains(inUse.path().toString(), "Stop the other portal", "PORTAL_DATABASE_DIRECTORY")
                    .doesNotContain("\tat ");
        }
    }

    private static void assertNothingDrifted() throws Exception {
        within(LONG).until(() -> rows.count("SELECT count(*) FROM search.outbox_event") == 0);
        long before = rows.count("SELECT count(*) FROM search.drift_check");
        var editor = new Visitor().signIn(portal, ADMINISTRATOR, PASSWORD);
        editor.post(portal, INDEX + "/" + index(editor) + "/checks", Map.of());
        within(LONG).until(() -> rows.count("SELECT count(*) FROM search.drift_check") > before);
        assertThat(rows.text("""
            SELECT missing || ' missing, ' || stale || ' stale, ' || (published = (SELECT count(*) FROM stocktaking.entry
             WHERE state = 'PUBLISHED')) FROM search.drift_check ORDER BY at DESC LIMIT 1\
            """)).isEqualTo("0 missing," + " 0 stale," + " true");
    }

    private static String index(Visitor editor) throws Exception {
        return editor.get(portal, INDEX).body().replaceFirst("(?s).*/admin/search/([^/]+)/checks.*", "$1");
    }

    private static ConditionFactory within(Duration time) {
        return await().atMost(time).pollInterval(Duration.ofMillis(50));
    }
}
