package org.wsis.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {
    /** One for all, because unpacking PostgreSQL takes longest. */
    @TempDir
    static Path folder;

    @Test
    void aKilledPortalLosesNothingAndItsServerIsStopped() throws Exception {
        long orphan;
        try (ServerProcess other = ServerProcess.over(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(DataFolderInUse.class);
            orphan = postmaster();
            other.kill();
        }
        assertThat(ProcessHandle.of(orphan)).as("it outlives its portal").isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(single(database, "SELECT word FROM kept")).isEqualTo("acknowledged");
            assertThat(single(database, "SHOW fsync")).isEqualTo("on");
            assertThat(single(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(DataFolderInUse.class);
        }
    }

    @Test
    void aNumberThatLivesAgainAsAnotherProgramIsLeftAlone() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            EmbeddedDatabase.start(folder).close();
            Files.writeString(folder.resolve("postgresql/postmaster.pid"), other.pid() + "\n");

            EmbeddedDatabase.start(folder).close();

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aPortalThatIsToldToStopKeepsItsServerUntilItCloses() throws Exception {
        try (ServerProcess portal = ServerProcess.over(folder)) {
            long server = postmaster();

            portal.stop();

            await().during(Duration.ofSeconds(2))
                    .until(() -> ProcessHandle.of(server).isPresent());
        }
        EmbeddedDatabase.start(folder).close();
    }

    @Test
    void theDeathOfTheServerIsNoticedButNotItsClosing() throws Exception {
        AtomicBoolean died = new AtomicBoolean();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            database.onDeath(() -> died.set(true));
        }
        assertThat(died).isFalse();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            database.onDeath(() -> died.set(true));
            ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
            await().untilTrue(died);
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(single(database, "SELECT 'recovered'")).isEqualTo("recovered");
        }
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static String single(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.database().url(), "portal_owner", "");
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(sql);
            row.next();
            return row.getString(1);
        }
    }
}
