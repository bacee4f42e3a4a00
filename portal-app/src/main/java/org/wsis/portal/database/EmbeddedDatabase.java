package org.wsis.portal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that the portal starts for itself and that keeps its data between starts. One portal may use a data
 * folder at a time; a server left behind by a killed portal is stopped first. What is acknowledged is on the disk:
 * {@code fsync} and {@code synchronous_commit} are on.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "portal";
    private static final Credentials OWNER = new Credentials("portal_owner", "");
    private static final Credentials APPLICATION = new Credentials("portal_app", "");

    private final FileLock lock;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FileLock lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server over {@code folder}, creating it on the first start.
     *
     * @throws DataFolderInUse if another portal runs on the same folder
     */
    static EmbeddedDatabase start(Path folder) throws IOException, SQLException {
        Path data = folder.toAbsolutePath().normalize();
        Files.createDirectories(data);
        FileLock lock = lock(data);
        Path cluster = data.resolve("postgresql");
        new Leftover(cluster).stop();
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(data.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            new Bootstrap(connection).createRolesAndDatabase(OWNER, APPLICATION, NAME);
        }
        log.info(
                "PostgreSQL runs on port {} with its data in {} (fsync and synchronous_commit on)",
                server.getPort(),
                cluster);
        return new EmbeddedDatabase(lock, server);
    }

    PortalDatabase database() {
        return new PortalDatabase(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), NAME), OWNER, APPLICATION, true);
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.channel().close();
    }

    private static FileLock lock(Path data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new DataFolderInUse(data);
        }
        return lock;
    }

    /** A PostgreSQL that outlived its portal, known by the process id it wrote into the data folder. */
    private record Leftover(Path cluster) {
        void stop() throws IOException {
            Path file = cluster.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            ProcessHandle.of(pid).filter(Leftover::isPostgres).ifPresent(Leftover::end);
        }

        private static boolean isPostgres(ProcessHandle process) {
            return process.info().command().orElse("").endsWith("postgres");
        }

        private static void end(ProcessHandle process) {
            log.warn("A PostgreSQL of an earlier start still runs (process {}): it is stopped first", process.pid());
            process.destroy();
            try {
                process.onExit().get(30, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException late) {
                log.warn("It did not stop within 30 seconds and is ended; PostgreSQL recovers from its log", late);
                process.destroyForcibly();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
